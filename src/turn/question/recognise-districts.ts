import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { District } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { namePattern, nameSource } from "#src/language/places/name-pattern.ts";
import { SOMETHING_ELSE } from "#src/language/places/something-else.ts";

const NOTHING = "(?!)";

export interface RecogniseDistricts {
  /** The ids of the districts a text names, each once, in the order of the register. */
  (text: string): readonly string[];
  /** Finds the names themselves, one after another, in folded text. */
  readonly names: () => RegExp;
}

/** @param districts names in any language and aliases count; Latin names only as whole words */
export function createDistrictRecogniser(districts: readonly District[]): RecogniseDistricts {
  const named = districts
    // Every guide is about the city or the country: naming them does not narrow a question down.
    .filter(({ id }) => !holdsEverywhere(id))
    .map(({ id, name, aliases }) => {
      const names = [...new Set([...LANGUAGES.map((language) => name[language]), ...aliases].map(foldForSearch))];
      return { id, names, patterns: names.map(namePattern) };
    });
  const recognise = (text: string): readonly string[] => {
    const folded = foldForSearch(text);
    return named.filter(({ patterns }) => patterns.some((pattern) => pattern.test(folded))).map(({ id }) => id);
  };
  const longestFirst = named.flatMap(({ names }) => names).toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?:${longestFirst.map(nameSource).join("|") || NOTHING})(?!${SOMETHING_ELSE})`, "gu");
  return Object.assign(recognise, { names: () => pattern });
}
