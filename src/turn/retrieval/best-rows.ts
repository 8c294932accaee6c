export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** Rows that are looked at together: nearly always none of them is among the best. */
const TOGETHER = 4;

/** The rows with the highest scores above 0, best first; of equal ones those that come first. */
export function bestRows(scores: Float32Array, limit: number): readonly ScoredRow[] {
  const rows = new Uint32Array(limit + 1);
  const best = new Float32Array(limit + 1);
  let found = 0;
  let least = 0;
  // Every place below is one the arrays have: `as number` spares this loop over all documents the question.
  const insert = (row: number): void => {
    const score = scores[row] as number;
    if (score <= least) return;
    let at = found;
    for (; at > 0 && (best[at - 1] as number) < score; at--) {
      best[at] = best[at - 1] as number;
      rows[at] = rows[at - 1] as number;
    }
    best[at] = score;
    rows[at] = row;
    if (found < limit) found += 1;
    if (found === limit) least = best[limit - 1] as number;
  };
  const lastOfFours = scores.length - (scores.length % TOGETHER);
  for (let row = 0; row < lastOfFours; row += TOGETHER) {
    if (
      (scores[row] as number) <= least &&
      (scores[row + 1] as number) <= least &&
      (scores[row + 2] as number) <= least &&
      (scores[row + 3] as number) <= least
    ) {
      continue;
    }
    for (let at = row; at < row + TOGETHER; at++) insert(at);
  }
  for (let row = lastOfFours; row < scores.length; row++) insert(row);
  const scored: ScoredRow[] = [];
  for (let at = 0; at < found; at++) scored.push({ row: rows[at] as number, score: best[at] as number });
  return scored;
}
