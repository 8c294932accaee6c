import { foldHan } from "#src/language/normalise/fold-han.ts";

/**
 * How many words of a question stand whole in a passage. In Chinese, Japanese and Korean the search goes by pairs of
 * characters, which are found in pieces of other words and in the grammar all sentences share: a near passage has nearly all
 * pairs, but not the words.
 *
 * @param words of the question, each once
 * @returns share, 0 to 1; 0 when there are none
 */
export function wholeWordsHeld(words: readonly string[], passage: string): number {
  if (words.length === 0) return 0;
  // Not `foldForSearch`, which takes several times as long for signs that words have none of.
  const text = foldHan(passage.normalize("NFKC").toLowerCase());
  return words.filter((word) => text.includes(word)).length / words.length;
}
