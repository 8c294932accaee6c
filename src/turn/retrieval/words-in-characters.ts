import { foldForTerms } from "./cut-terms.ts";

// Chinese particles, prepositions and auxiliaries: words begin and end beside them.
const FUNCTION_WORDS = foldForTerms("的是在了和与及或被为于之其有由从对以向到把将让使");
/** At least two characters: one alone is found in any text. */
const WORD = new RegExp(`[[\\p{Script=Han}々]--[${FUNCTION_WORDS}]]{2,}|[\\p{Script=Katakana}ー]{2,}`, "gv");

/**
 * What stands between function words in Chinese, and between kana of the grammar in Japanese: words, or several that belong
 * together. Finer than that takes a dictionary.
 *
 * @param folded see `foldForTerms`
 */
export function wordsInCharacters(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}
