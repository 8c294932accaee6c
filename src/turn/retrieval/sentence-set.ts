/**
 * In which sentences of its document a term stands, as one number: a bit for each sentence. Of a document with more
 * sentences than bits, the number says where in a list they are.
 */

/** A document with more has its sets in the list. */
export const MOST_SENTENCE_BITS = 31;
const IN_LIST = 2 ** MOST_SENTENCE_BITS;

/** @returns the set with one sentence more; for a document with no more than MOST_SENTENCE_BITS */
export function withSentence(set: number, sentence: number): number {
  return set | (1 << sentence);
}

/** @param list gets the sentences, each once; how many there are stands before them */
export function addToList(list: number[], sentences: readonly number[]): number {
  const set = IN_LIST + list.length;
  list.push(sentences.length, ...sentences);
  return set;
}

/** The same set where its list comes after another one. */
export function moveInList(set: number, by: number): number {
  return set < IN_LIST ? set : set + by;
}

/** Adds an amount at the place of each sentence of a set. @param first the place of the first sentence of its document */
export function addAtSentences(
  sums: Float64Array,
  { first, set, list }: { readonly first: number; readonly set: number; readonly list: Uint32Array },
  amount: number,
): void {
  if (set >= IN_LIST) {
    const start = set - IN_LIST + 1;
    const end = start + (list[start - 1] ?? 0);
    for (let at = start; at < end; at++) {
      const place = first + (list[at] ?? 0);
      sums[place] = (sums[place] ?? 0) + amount;
    }
    return;
  }
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    const place = first + MOST_SENTENCE_BITS - Math.clz32(rest & -rest);
    sums[place] = (sums[place] ?? 0) + amount;
  }
}
