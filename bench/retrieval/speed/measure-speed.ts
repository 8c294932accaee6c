import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NO_DERIVATIVES } from "#src/commands/text-model/learned-sets.ts";
import type { SetQuestion } from "#src/commands/text-model/read-set.ts";
import { costFigures, type CostFigures } from "../measure-quality.ts";
import type { BenchSet } from "../read-sets.ts";
import { runSystem } from "../run-system.ts";
import { ONLY_READ, type System } from "../systems.ts";
import { writeManifest } from "../write-manifest.ts";
import { speedPassages } from "./speed-passages.ts";

export interface SpeedMeasured {
  readonly passages: number;
  /** What Node and the passages take without any index. */
  readonly readMb: number;
  readonly systems: readonly { readonly name: string; readonly cost: CostFigures }[];
  /** Systems that could not be measured with so many passages, and why. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

const QUESTIONS = 200;
/** Who needs longer to index and answer is left out; the slowest that we are held against needs half of it at most. */
const MOST_MS = 1_200_000;

/** Runs the systems, one after the other, on a corpus of this size that is made of the sets. @param folder  for what they are given */
export async function measureSpeed(
  sets: readonly BenchSet[],
  size: number,
  systems: readonly System[],
  folder: string,
): Promise<SpeedMeasured> {
  // Passages that come again are edited; Korean comes from the other sets.
  const pooled = sets.filter(({ name }) => name !== NO_DERIVATIVES);
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

  const read = await runSystem(ONLY_READ, manifest, MOST_MS);
  const measured: SpeedMeasured["systems"][number][] = [];
  const leftOut: SpeedMeasured["leftOut"][number][] = [];
  for (const system of systems.filter(({ sameSpeedAs }) => sameSpeedAs === undefined)) {
    const run = await runSystem(system, manifest, MOST_MS);
    if (run.ok) measured.push({ name: system.name, cost: costFigures(run.value) });
    else leftOut.push({ name: system.name, why: run.error });
  }
  return { passages: size, readMb: read.ok ? read.value.memoryMb : Number.NaN, systems: measured, leftOut };
}

/** One question of each set, then a second of each, and so on. */
function questionsInTurn(sets: readonly BenchSet[]): readonly SetQuestion[] {
  const most = Math.max(...sets.map(({ questions }) => questions.length));
  return Array.from({ length: most }, (_, at) => sets.flatMap(({ questions }) => questions[at] ?? []))
    .flat()
    .slice(0, QUESTIONS)
    .map((question, at) => ({ ...question, id: String(at) }));
}
