import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { namePattern } from "./name-pattern.ts";

/** A place by all its names. */
export type Place = readonly string[];

/** The places a text names, each once, in the order of the table. */
export type RecognisePlaces = (text: string) => readonly Place[];

/** @param table one place a line, its names in any language separated by commas; read at the first use */
export function createPlaceRecogniser(table: string): RecognisePlaces {
  let places: readonly { readonly names: Place; readonly patterns: readonly RegExp[] }[] | undefined;
  return (text) => {
    places ??= table
      .trim()
      .split("\n")
      .map((line) => line.split(","))
      .map((names) => ({ names, patterns: names.map((name) => namePattern(foldForSearch(name))) }));
    const folded = foldForSearch(text);
    return places.filter(({ patterns }) => patterns.some((pattern) => pattern.test(folded))).map(({ names }) => names);
  };
}
