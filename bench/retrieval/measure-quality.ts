import { percentile } from "./figures/percentile.ts";
import { qualityFigures, type QualityFigures } from "./figures/quality-figures.ts";
import type { LearnedOfSet } from "./learned-of-sets.ts";
import type { BenchSet } from "./read-sets.ts";
import { runSystem, type Run } from "./run-system.ts";
import { PRODUCT, type System } from "./systems.ts";
import { writeManifest } from "./write-manifest.ts";

export interface CostFigures {
  readonly indexMs: number;
  readonly queryP50Ms: number;
  readonly queryP95Ms: number;
  readonly memoryMb: number;
}

export interface SetMeasured {
  readonly set: BenchSet;
  readonly systems: readonly { readonly name: string; readonly quality: QualityFigures; readonly cost: CostFigures }[];
  readonly learned: LearnedOfSet;
  /**
   * Luodi's figures with the confidence of a text model that was fitted on the other sets alone; undefined where the one that
   * is used learned nothing of the set anyway, where it cannot be told, and where Luodi was not measured.
   */
  readonly unseen: QualityFigures | undefined;
}

/** A set is small: who needs longer hangs. */
const MOST_MS = 600_000;

/**
 * Runs the systems on a set, one after the other. Throws when one fails: a comparison without it would say too much.
 *
 * @param learned  what Luodi's text model learned of the set
 * @param folder  for what they are given
 */
export async function measureQuality(
  set: BenchSet,
  systems: readonly System[],
  learned: LearnedOfSet,
  folder: string,
): Promise<SetMeasured> {
  const manifest = await writeManifest(folder, set);
  const measured: SetMeasured["systems"][number][] = [];
  let unseen: QualityFigures | undefined;
  for (const system of systems) {
    const run = await runSystem(system, manifest, MOST_MS);
    if (!run.ok) throw new Error(`${system.name} on ${set.name}: ${run.error}`);
    const quality = qualityFigures(set.questions, run.value.answers);
    measured.push({ name: system.name, quality, cost: costFigures(run.value) });
    if (system.name === PRODUCT.name && learned.kind === "fitted") {
      unseen = qualityFigures(set.questions, restated(run.value.answers, learned.unseen));
    }
  }
  return { set, systems: measured, learned, unseen };
}

/** The same passages with other confidences. @param confidences  by the id of the question */
function restated(answers: Run["answers"], confidences: ReadonlyMap<string, number>): Run["answers"] {
  return new Map([...answers].map(([id, { ranked }]) => [id, { ranked, confidence: confidences.get(id) ?? 0 }]));
}

export function costFigures({ indexMs, queryMs, memoryMb }: Run): CostFigures {
  return { indexMs, queryP50Ms: percentile(queryMs, 0.5), queryP95Ms: percentile(queryMs, 0.95), memoryMb };
}
