import type { Judged } from "./risk-coverage.ts";

/** Questions of about the same confidence: what was stated about them, and what is true. */
export interface ReliabilityBin {
  /** Mean confidence, 0 to 1. */
  readonly stated: number;
  /** Share that is right, 0 to 1. */
  readonly observed: number;
  readonly count: number;
}

/**
 * The questions in bins of equal mass, the least sure first: each holds as many as the next, give or take one. Fewer bins
 * than asked for where there are fewer questions.
 *
 * Source: DeGroot & Fienberg, The Comparison and Evaluation of Forecasters (1983).
 */
export function reliabilityBins(judged: readonly Judged[], bins = 5): readonly ReliabilityBin[] {
  const ordered = judged.toSorted((a, b) => a.confidence - b.confidence);
  const end = (bin: number): number => Math.floor((bin * ordered.length) / bins);
  return Array.from({ length: bins }, (_, bin) => ordered.slice(end(bin), end(bin + 1)))
    .filter(({ length }) => length > 0)
    .map((members) => ({
      stated: members.reduce((sum, { confidence }) => sum + confidence, 0) / members.length,
      observed: members.filter(({ right }) => right).length / members.length,
      count: members.length,
    }));
}
