export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** Rows that are looked at together: nearly always none of them is among the best. */
const TOGETHER = 4;

/** The rows with the highest scores above 0, best first; of equal ones those that come first. */
export function bestRows(scores: Float32Array, limit: number): readonly ScoredRow[] {
  const best: Best = { rows: new Uint32Array(limit + 1), scores: new Float32Array(limit + 1), found: 0 };
  const lastOfFours = scores.length - (scores.length % TOGETHER);
  // In a variable of this loop alone, since it is read for every row.
  let least = 0;
  // Every place is one the arrays have: `as number` spares this loop over all documents the question, half its time.
  for (let row = 0; row < lastOfFours; row += TOGETHER) {
    if (
      (scores[row] as number) <= least &&
      (scores[row + 1] as number) <= least &&
      (scores[row + 2] as number) <= least &&
      (scores[row + 3] as number) <= least
    ) {
      continue;
    }
    for (let at = row; at < row + TOGETHER; at++) {
      if ((scores[at] as number) > least) least = insert(best, limit, at, scores[at] as number);
    }
  }
  for (let row = lastOfFours; row < scores.length; row++) {
    if ((scores[row] as number) > least) least = insert(best, limit, row, scores[row] as number);
  }
  const scored: ScoredRow[] = [];
  for (let at = 0; at < best.found; at++) {
    scored.push({ row: best.rows[at] as number, score: best.scores[at] as number });
  }
  return scored;
}

interface Best {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
  found: number;
}

/** @returns what the next one has to exceed */
function insert(best: Best, limit: number, row: number, score: number): number {
  const { rows, scores } = best;
  let at = best.found;
  for (; at > 0 && (scores[at - 1] as number) < score; at--) {
    scores[at] = scores[at - 1] as number;
    rows[at] = rows[at - 1] as number;
  }
  scores[at] = score;
  rows[at] = row;
  if (best.found < limit) best.found += 1;
  return best.found < limit ? 0 : (scores[limit - 1] as number);
}
