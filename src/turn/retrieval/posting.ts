/**
 * A posting as one number: the row of a document, and in the low bits what the term adds to its score per unit of idf, in
 * steps of which a fine ranking takes no notice. Half the memory of two numbers, and half to read for a query.
 */
import { MOST_IMPACT } from "./document-impacts.ts";

const IMPACT_BITS = 12;
const IMPACT_MASK = (1 << IMPACT_BITS) - 1;
/** Impact of one step. */
export const IMPACT_STEP = MOST_IMPACT / IMPACT_MASK;
const MOST_ROWS = 2 ** (32 - IMPACT_BITS);

/** @throws RangeError when the row is beyond the million or so that a posting can name */
export function packPosting(row: number, impact: number): number {
  if (row >= MOST_ROWS) throw new RangeError(`more than ${MOST_ROWS} documents`);
  return row * (IMPACT_MASK + 1) + Math.round(impact / IMPACT_STEP);
}

export function rowOf(posting: number): number {
  return posting >>> IMPACT_BITS;
}

/** In steps of IMPACT_STEP. */
export function stepsOf(posting: number): number {
  return posting & IMPACT_MASK;
}

/** The same contribution to the document in another row. */
export function moveTo(row: number, posting: number): number {
  return row * (IMPACT_MASK + 1) + stepsOf(posting);
}
