/**
 * In which sentences of its document a term stands, as one number: a bit for each sentence. Of a document with more
 * sentences than bits, the number says where in a list they are.
 */

/** A document with more has its sets in the list. */
export const MOST_SENTENCE_BITS = 31;
const IN_LIST = 2 ** MOST_SENTENCE_BITS;
const LAST_SET = 2 ** 32 - 1;
/** Of a number as the bit operations see it. */
const TOP_BIT = 31;

/** @returns the set with one sentence more; for a document with no more than MOST_SENTENCE_BITS */
export function withSentence(set: number, sentence: number): number {
  return set | (1 << sentence);
}

/**
 * @param list gets the sentences, each once; how many there are stands before them
 * @throws RangeError when no more fit: after two thousand million
 */
export function addToList(list: number[], sentences: readonly number[]): number {
  const set = IN_LIST + list.length;
  if (set > LAST_SET) throw new RangeError("too many sentences for one index");
  // One by one: as arguments of one call, those of a very long document would not fit on the stack.
  list.push(sentences.length);
  for (const sentence of sentences) list.push(sentence);
  return set;
}

/** The same set where its list comes after another one. */
export function moveInList(set: number, by: number): number {
  return set < IN_LIST ? set : set + by;
}

/** Adds an amount at the place of each sentence of a set. @param first the place of the first sentence of its document */
export function addAtSentences(
  sums: Float64Array,
  first: number,
  set: number,
  list: Uint32Array,
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
    const place = first + TOP_BIT - Math.clz32(rest & -rest);
    sums[place] = (sums[place] ?? 0) + amount;
  }
}
