import { percentile } from "./figures/percentile.ts";
import { qualityFigures, type QualityFigures } from "./figures/quality-figures.ts";
import type { QuestionSet } from "./read-sets.ts";
import { runSystem } from "./run-system.ts";
import type { System } from "./systems.ts";
import { writeManifest } from "./write-manifest.ts";

export interface CostFigures {
  readonly indexMs: number;
  readonly queryP50Ms: number;
  readonly queryP95Ms: number;
  readonly memoryMb: number;
}

export interface SetMeasured {
  readonly set: QuestionSet;
  readonly systems: readonly { readonly name: string; readonly quality: QualityFigures; readonly cost: CostFigures }[];
}

/** Runs the systems on a set, one after the other. @param folder  for what they are given */
export async function measureQuality(
  set: QuestionSet,
  systems: readonly System[],
  folder: string,
): Promise<SetMeasured> {
  const manifest = await writeManifest(folder, set);
  const measured: SetMeasured["systems"][number][] = [];
  for (const system of systems) {
    const { answers, ...run } = await runSystem(system, manifest);
    measured.push({
      name: system.name,
      quality: qualityFigures(set.questions, answers),
      cost: costFigures(run),
    });
  }
  return { set, systems: measured };
}

export function costFigures(run: {
  readonly indexMs: number;
  readonly queryMs: readonly number[];
  readonly memoryMb: number;
}): CostFigures {
  return {
    indexMs: run.indexMs,
    queryP50Ms: percentile(run.queryMs, 0.5),
    queryP95Ms: percentile(run.queryMs, 0.95),
    memoryMb: run.memoryMb,
  };
}
