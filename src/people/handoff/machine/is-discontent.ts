import type { Evaluation } from "#src/protocol/case.ts";

const STILL_DISCONTENT = 2;

/** Not solved, or at most two of five: it is done again. Who gives no number is taken at their word that it is solved. */
export function isDiscontent({ solved, satisfied }: Evaluation): boolean {
  return !solved || (satisfied !== undefined && satisfied <= STILL_DISCONTENT);
}
