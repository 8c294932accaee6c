import type { Judged } from "#src/turn/confidence/risk-coverage.ts";

/**
 * Area under the ROC curve: the chance that a question of the one kind has more confidence than one of the other, equal
 * confidence counting half. 0.5 is blind. NaN when there is only one kind.
 *
 * Source: Mann & Whitney, On a Test of Whether one of Two Random Variables is Stochastically Larger than the Other (1947).
 */
export function areaUnderRoc(judged: readonly Judged[]): number {
  const ordered = judged.toSorted((a, b) => a.confidence - b.confidence);
  const positives = judged.filter(({ right }) => right).length;
  let [won, below] = [0, 0];
  for (let at = 0; at < ordered.length;) {
    const tied = ordered.slice(at).findIndex(({ confidence }) => confidence !== ordered[at]?.confidence);
    const group = ordered.slice(at, tied === -1 ? ordered.length : at + tied);
    const positivesHere = group.filter(({ right }) => right).length;
    const negativesHere = group.length - positivesHere;
    won += positivesHere * (below + negativesHere / 2);
    below += negativesHere;
    at += group.length;
  }
  return won / (positives * (judged.length - positives));
}
