import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { nameSource } from "./name-pattern.ts";
import { SOMETHING_ELSE } from "./something-else.ts";

/** A place by all its names. */
export type Place = readonly string[];

export interface RecognisePlaces {
  /** The places a text names, each once, in the order of the table. */
  (text: string): readonly Place[];
  /** Finds the names themselves, one after another, in folded text. */
  readonly names: () => RegExp;
}

const MEANS_SOMETHING_ELSE = new RegExp(`^${SOMETHING_ELSE}`);

/** @param table one place a line, its names in any language separated by commas; read at the first use */
export function createPlaceRecogniser(table: string): RecognisePlaces {
  let read: ReturnType<typeof readTable> | undefined;
  const recognise = (text: string): readonly Place[] => {
    const { places, placeOf, pattern } = (read ??= readTable(table));
    const folded = foldForSearch(text);
    const named = new Set<Place | undefined>();
    for (const { 0: name, index } of folded.matchAll(pattern)) {
      if (!MEANS_SOMETHING_ELSE.test(folded.slice(index + name.length))) named.add(placeOf.get(name));
    }
    return places.filter((place) => named.has(place));
  };
  return Object.assign(recognise, { names: () => (read ??= readTable(table)).names });
}

function readTable(table: string) {
  const places = table
    .trim()
    .split("\n")
    .map((line): Place => line.split(","));
  const placeOf = new Map(places.flatMap((place) => place.map((name) => [foldForSearch(name), place] as const)));
  // The longest first, so that 印度尼西亚 is not 印度; what follows is looked at afterwards, so that it stays taken.
  const source = [...placeOf.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map(nameSource)
    .join("|");
  return {
    places,
    placeOf,
    pattern: new RegExp(source, "gu"),
    names: new RegExp(`(?:${source})(?!${SOMETHING_ELSE})`, "gu"),
  };
}
