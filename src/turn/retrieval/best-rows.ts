import type { ScoredRows } from "./scored-rows.ts";

export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** The rows with the highest scores above 0, best first; of equal ones those that come first. */
export function bestRows({ scores, touched, count }: ScoredRows, limit: number): readonly ScoredRow[] {
  const best: Best = { rows: new Uint32Array(limit + 1), scores: new Float32Array(limit + 1), found: 0 };
  let least = 0;
  // Every place is one that the arrays have: no `?? 0` in a loop that runs once for each row that was found.
  for (let at = 0; at < count; at++) {
    const row = touched[at] as number;
    const score = scores[row] as number;
    if (score >= least) least = insert(best, limit, row, score);
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

/** @returns what the next one has to reach */
function insert(best: Best, limit: number, row: number, score: number): number {
  const { rows, scores } = best;
  let at = best.found;
  for (; at > 0; at--) {
    const before = scores[at - 1] as number;
    if (before > score || (before === score && (rows[at - 1] as number) < row)) break;
    scores[at] = before;
    rows[at] = rows[at - 1] as number;
  }
  scores[at] = score;
  rows[at] = row;
  if (best.found < limit) best.found += 1;
  return best.found < limit ? 0 : (scores[limit - 1] as number);
}
