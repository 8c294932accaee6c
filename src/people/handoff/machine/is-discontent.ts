import type { Evaluation } from "#src/protocol/case.ts";

const STILL_DISCONTENT = 2;

/** Not solved, or at most two of five: it is done again. */
export function isDiscontent({ solved, satisfied }: Evaluation): boolean {
  return !solved || satisfied <= STILL_DISCONTENT;
}
