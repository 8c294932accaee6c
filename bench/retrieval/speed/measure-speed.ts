import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { costFigures, type CostFigures } from "../measure-quality.ts";
import type { QuestionSet, SetQuestion } from "../read-sets.ts";
import { runSystem } from "../run-system.ts";
import { ONLY_READ, type System } from "../systems.ts";
import { writeManifest } from "../write-manifest.ts";
import { speedPassages } from "./speed-passages.ts";

export interface SpeedMeasured {
  readonly passages: number;
  /** What Node and the passages take without any index. */
  readonly readMb: number;
  readonly systems: readonly { readonly name: string; readonly cost: CostFigures }[];
  /** Systems that were not given so many passages. */
  readonly leftOut: readonly string[];
}

const QUESTIONS = 200;
/** The text of KorQuAD may not be altered; Korean comes from the other sets. */
const UNALTERED = new Set(["ko"]);

/** Runs the systems, one after the other, on a corpus of this size that is made of the sets. @param folder  for what they are given */
export async function measureSpeed(
  sets: readonly QuestionSet[],
  size: number,
  systems: readonly System[],
  folder: string,
): Promise<SpeedMeasured> {
  const pooled = sets.filter(({ name }) => !UNALTERED.has(name));
  const texts = pooled.map(({ name, passages }) => ({ name, text: passages.map(({ text }) => text).join("\n") }));
  const passagesFile = join(folder, `passages.speed-${size}.jsonl`);
  const lines = speedPassages(texts, size).map((passage) => `${JSON.stringify(passage)}\n`);
  await writeFile(passagesFile, lines.join(""));
  const manifest = await writeManifest(folder, {
    name: `speed-${size}`,
    language: "mixed",
    questionLanguage: "mixed",
    passagesFile,
    questions: questionsInTurn(pooled),
  });

  const fits = ({ mostPassages = Number.POSITIVE_INFINITY }: System): boolean => size <= mostPassages;
  const read = await runSystem(ONLY_READ, manifest);
  const measured: SpeedMeasured["systems"][number][] = [];
  for (const system of systems.filter(fits)) {
    measured.push({ name: system.name, cost: costFigures(await runSystem(system, manifest)) });
  }
  const leftOut = systems.filter((system) => system.mostPassages !== 0 && !fits(system)).map(({ name }) => name);
  return { passages: size, readMb: read.memoryMb, systems: measured, leftOut };
}

/** One question of each set, then a second of each, and so on. */
function questionsInTurn(sets: readonly QuestionSet[]): readonly SetQuestion[] {
  const most = Math.max(...sets.map(({ questions }) => questions.length));
  return Array.from({ length: most }, (_, at) => sets.flatMap(({ questions }) => questions[at] ?? []))
    .flat()
    .slice(0, QUESTIONS)
    .map((question, at) => ({ ...question, id: String(at) }));
}
