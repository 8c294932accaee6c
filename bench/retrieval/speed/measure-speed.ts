import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NO_DERIVATIVES } from "#src/commands/text-model/learned-sets.ts";
import type { SetQuestion } from "#src/commands/text-model/read-set.ts";
import { percentile } from "../figures/percentile.ts";
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
/** Runs of each system, in turn: what else the machine does for a while falls on all of them. */
const ROUNDS = 3;
/** Who took longer is not run again: a minute is long enough to even out. */
const LONG_MS = 60_000;
/** Who needs longer to index and answer is left out; the slowest that we are held against needs half of it at most. */
const MOST_MS = 1_200_000;

/**
 * Runs the systems, one after the other and again, on a corpus of this size that is made of the sets.
 *
 * @param folder  for what they are given
 * @returns medians of the runs
 */
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
  const costs = new Map<string, CostFigures[]>();
  const leftOut = new Map<string, string>();
  let inTurn = systems.filter(({ sameSpeedAs }) => sameSpeedAs === undefined);
  for (let round = 0; round < ROUNDS; round++) {
    const again: System[] = [];
    for (const system of inTurn) {
      const started = performance.now();
      const run = await runSystem(system, manifest, MOST_MS);
      if (run.ok) costs.set(system.name, [...(costs.get(system.name) ?? []), costFigures(run.value)]);
      else leftOut.set(system.name, run.error);
      if (run.ok && performance.now() - started < LONG_MS) again.push(system);
    }
    inTurn = again;
  }
  return {
    passages: size,
    readMb: read.ok ? read.value.memoryMb : Number.NaN,
    systems: [...costs].flatMap(([name, runs]) => (leftOut.has(name) ? [] : [{ name, cost: medianCost(runs) }])),
    leftOut: [...leftOut].map(([name, why]) => ({ name, why })),
  };
}

function medianCost(runs: readonly CostFigures[]): CostFigures {
  const median = (read: (cost: CostFigures) => number): number => percentile(runs.map(read), 0.5);
  return {
    indexMs: median(({ indexMs }) => indexMs),
    queryP50Ms: median(({ queryP50Ms }) => queryP50Ms),
    queryP95Ms: median(({ queryP95Ms }) => queryP95Ms),
    memoryMb: median(({ memoryMb }) => memoryMb),
  };
}

/** One question of each set, then a second of each, and so on. */
function questionsInTurn(sets: readonly BenchSet[]): readonly SetQuestion[] {
  const most = Math.max(...sets.map(({ questions }) => questions.length));
  return Array.from({ length: most }, (_, at) => sets.flatMap(({ questions }) => questions[at] ?? []))
    .flat()
    .slice(0, QUESTIONS)
    .map((question, at) => ({ ...question, id: String(at) }));
}
