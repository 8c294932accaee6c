import type { ScoredRows } from "./scored-rows.ts";

/** The best rows so far, best first; one place more than are kept. */
export interface BestRows {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
}

/** @param most how many are kept */
export function createBestRows(most: number): BestRows {
  return { rows: new Uint32Array(most + 1), scores: new Float32Array(most + 1) };
}

/**
 * The rows with the highest scores above 0, best first; of equal ones those that come first.
 *
 * @param best is written over
 * @returns a part of `best`
 */
export function bestRows({ scores, touched, count }: ScoredRows, best: BestRows): Uint32Array {
  const most = best.rows.length - 1;
  let found = 0;
  let least = 0;
  // Every place is one that the arrays have: no `?? 0` in a loop that runs once for each row that was found.
  for (let at = 0; at < count; at++) {
    const row = touched[at] as number;
    const score = scores[row] as number;
    if (score < least) continue;
    insert(best, found, row, score);
    if (found < most) found += 1;
    if (found === most) least = best.scores[most - 1] as number;
  }
  return best.rows.subarray(0, found);
}

function insert({ rows, scores }: BestRows, found: number, row: number, score: number): void {
  let at = found;
  for (; at > 0; at--) {
    const before = scores[at - 1] as number;
    if (before > score || (before === score && (rows[at - 1] as number) < row)) break;
    scores[at] = before;
    rows[at] = rows[at - 1] as number;
  }
  scores[at] = score;
  rows[at] = row;
}
