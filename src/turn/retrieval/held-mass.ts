import { firstPostingFrom, type LexicalIndex } from "./lexical-index.ts";
import { rowOf } from "./posting.ts";
import type { SpineTerm } from "./question-terms.ts";
import { addAtSentences } from "./sentence-set.ts";

/** Idf mass of a question's spine terms, each once, in some documents; what lies beyond these is of no meaning. */
export interface HeldMass {
  /** Per document: of all its spine terms, … */
  readonly all: Float64Array;
  /** … of those that are numbers or Latin words, … */
  readonly words: Float64Array;
  /** … and of the names. */
  readonly names: Float64Array;
  /** Per document: the place of its first sentence in … */
  readonly firstSentence: Uint32Array;
  /** … the same per sentence; longer when a search needs more. */
  sentences: Float64Array;
}

/**
 * Up to so many postings for each row are passed one by one, which is quicker than to search among them. Measured on 200
 * questions: with 100,000 passages 34 us each, always searching 38, always passing 38; with 10,000 13, 18 and 15. Half or
 * twice as many make no difference.
 */
const MOST_PASSED = 32;

/** @param most documents at a time */
export function createHeldMass(most: number): HeldMass {
  return {
    all: new Float64Array(most),
    words: new Float64Array(most),
    names: new Float64Array(most),
    firstSentence: new Uint32Array(most),
    sentences: new Float64Array(0),
  };
}

/**
 * What documents hold of a question. Term by term, since both the postings of a term and the rows ascend: each is read from
 * where the last one was found.
 *
 * @param rows ascending
 * @param held is written over
 */
export function holdMass(
  index: LexicalIndex,
  { spine, rows }: { readonly spine: readonly SpineTerm[]; readonly rows: Uint32Array },
  held: HeldMass,
): void {
  const { posting, postingStart, postingSentences, sentenceList: list } = index;
  clear(held, index, rows);
  const { all, words, names, firstSentence, sentences } = held;
  for (const { id, idf, isWord, isName } of spine) {
    const end = postingStart[id + 1] ?? 0;
    let at = postingStart[id] ?? 0;
    const isLong = end - at > MOST_PASSED * rows.length;
    for (let of = 0; of < rows.length; of++) {
      const row = rows[of] as number;
      if (isLong) at = firstPostingFrom(posting, row, at, end);
      else while (at < end && rowOf(posting[at] as number) < row) at += 1;
      if (at === end) break;
      if (rowOf(posting[at] as number) !== row) continue;
      addAtSentences(sentences, firstSentence[of] as number, postingSentences[at] as number, list, idf);
      all[of] = (all[of] as number) + idf;
      if (isWord) words[of] = (words[of] as number) + idf;
      if (isName) names[of] = (names[of] as number) + idf;
    }
  }
}

/** With all sums 0, and room for every sentence of the rows. */
function clear(held: HeldMass, { sentenceStart }: LexicalIndex, rows: Uint32Array): void {
  let total = 0;
  for (let of = 0; of < rows.length; of++) {
    const row = rows[of] as number;
    held.firstSentence[of] = total;
    total += (sentenceStart[row + 1] as number) - (sentenceStart[row] as number);
  }
  if (held.sentences.length < total) held.sentences = new Float64Array(2 * total);
  else held.sentences.fill(0, 0, total);
  held.all.fill(0);
  held.words.fill(0);
  held.names.fill(0);
}
