import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { namePattern } from "./name-pattern.ts";
import { PLACES_ELSEWHERE } from "./places-elsewhere.ts";

/** A place by all its names. */
export type Place = readonly string[];

let places: readonly { readonly names: Place; readonly patterns: readonly RegExp[] }[] | undefined;

/** The places a text names that are not Qingdao, each once. */
export function recogniseElsewhere(text: string): readonly Place[] {
  places ??= PLACES_ELSEWHERE.map((names) => ({
    names,
    patterns: names.map((name) => namePattern(foldForSearch(name))),
  }));
  const folded = foldForSearch(text);
  return places.filter(({ patterns }) => patterns.some((pattern) => pattern.test(folded))).map(({ names }) => names);
}
