/** Where a passage stands in the lexical index: once per language, the four together, see `indexDocuments`. */
import { LANGUAGES } from "#src/language/language.ts";

/** @param passageAt place of a passage in the knowledge @returns its rows in the index, in the order of LANGUAGES */
export function rowsOfPassage(passageAt: number): readonly number[] {
  return LANGUAGES.map((_, at) => passageAt * LANGUAGES.length + at);
}

/** @returns the place in the knowledge of the passage that stands in a row */
export function passageOfRow(row: number): number {
  return Math.floor(row / LANGUAGES.length);
}
