import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { District } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { namePattern } from "./name-pattern.ts";

/** Finds the ids of the districts a text names, each once, in the order of the register. */
export type RecogniseDistricts = (text: string) => readonly string[];

/** @param districts names in any language and aliases count; Latin names only as whole words */
export function createDistrictRecogniser(districts: readonly District[]): RecogniseDistricts {
  const named = districts
    // Every guide is about the city or the country: naming them does not narrow a question down.
    .filter(({ id }) => !holdsEverywhere(id))
    .map(({ id, name, aliases }) => ({
      id,
      patterns: [...new Set([...LANGUAGES.map((language) => name[language]), ...aliases].map(foldForSearch))].map(
        namePattern,
      ),
    }));
  return (text) => {
    const folded = foldForSearch(text);
    return named.filter(({ patterns }) => patterns.some((pattern) => pattern.test(folded))).map(({ id }) => id);
  };
}
