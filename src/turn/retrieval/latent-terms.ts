/** The weighted terms of a text as the latent space sees them: word-like terms and concepts, no fragments of words. */
import type { FindConcepts } from "./concepts.ts";
import { foldForTerms, visitTerms } from "./cut-terms.ts";
import { dictionaryWords } from "./dictionary-words.ts";
import { termKey } from "./term-key.ts";

/** Words of the dictionary are terms of this space alone; no kind of the index has this mark. */
const DICTIONARY_MARK = "d";

/** @returns term key -> 1 + ln(occurrences) */
export function latentTerms(text: string, findConcepts: FindConcepts): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const folded = foldForTerms(text);
  visitTerms(folded, (kind, within, from, to) => {
    if (kind !== "gram") add(termKey(kind, within.slice(from, to)));
  });
  for (const word of dictionaryWords(folded)) add(DICTIONARY_MARK + word);
  for (const concept of findConcepts(text)) add(termKey("concept", concept));
  return new Map([...counts].map(([key, count]) => [key, 1 + Math.log(count)]));
}
