import { percentile } from "./figures/percentile.ts";
import { qualityFigures, type QualityFigures } from "./figures/quality-figures.ts";
import type { BenchSet } from "./read-sets.ts";
import { runSystem, type Run } from "./run-system.ts";
import type { System } from "./systems.ts";
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
}

/** A set is small: who needs longer hangs. */
const MOST_MS = 600_000;

/**
 * Runs the systems on a set, one after the other. Throws when one fails: a comparison without it would say too much.
 *
 * @param folder  for what they are given
 */
export async function measureQuality(set: BenchSet, systems: readonly System[], folder: string): Promise<SetMeasured> {
  const manifest = await writeManifest(folder, set);
  const measured: SetMeasured["systems"][number][] = [];
  for (const system of systems) {
    const run = await runSystem(system, manifest, MOST_MS);
    if (!run.ok) throw new Error(`${system.name} on ${set.name}: ${run.error}`);
    const quality = qualityFigures(set.questions, run.value.answers);
    measured.push({ name: system.name, quality, cost: costFigures(run.value) });
  }
  return { set, systems: measured };
}

export function costFigures({ indexMs, queryMs, memoryMb }: Run): CostFigures {
  return { indexMs, queryP50Ms: percentile(queryMs, 0.5), queryP95Ms: percentile(queryMs, 0.95), memoryMb };
}
