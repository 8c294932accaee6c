import type { ScoredRows } from "./scored-rows.ts";

/** The best rows so far, best first; one place more than are kept. */
interface Best {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
}

// A typed array of more than a few bytes takes longer to make than to fill, and a search never waits.
let room: Best = roomFor(0);

/** The rows with the highest scores above 0, best first; of equal ones those that come first. @returns only until the next call */
export function bestRows({ scores, touched, count }: ScoredRows, limit: number): Uint32Array {
  if (room.rows.length <= limit) room = roomFor(limit);
  let found = 0;
  let least = 0;
  // Every place is one that the arrays have: no `?? 0` in a loop that runs once for each row that was found.
  for (let at = 0; at < count; at++) {
    const row = touched[at] as number;
    const score = scores[row] as number;
    if (score < least) continue;
    insert(room, found, row, score);
    if (found < limit) found += 1;
    if (found === limit) least = room.scores[limit - 1] as number;
  }
  return room.rows.subarray(0, found);
}

function roomFor(limit: number): Best {
  return { rows: new Uint32Array(limit + 1), scores: new Float32Array(limit + 1) };
}

function insert({ rows, scores }: Best, found: number, row: number, score: number): void {
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
