import type { Judged } from "./risk-coverage.ts";

/**
 * Area under the ROC curve: the chance that one for whom it is right has more confidence than one for whom it is not, equal
 * confidence counting half. 0.5 is blind. NaN when there is only one kind.
 *
 * Source: Mann & Whitney, On a Test of Whether one of Two Random Variables is Stochastically Larger than the Other (1947).
 */
export function areaUnderRoc(judged: readonly Judged[]): number {
  const ordered = judged.toSorted((a, b) => a.confidence - b.confidence);
  let [won, below, start] = [0, 0, 0];
  let positives = 0;
  for (const [at, { confidence }] of ordered.entries()) {
    if (ordered[at + 1]?.confidence === confidence) continue;
    const group = ordered.slice(start, at + 1);
    const right = group.filter((one) => one.right).length;
    const wrong = group.length - right;
    won += right * (below + wrong / 2);
    below += wrong;
    positives += right;
    start = at + 1;
  }
  return won / (positives * below);
}
