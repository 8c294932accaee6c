import { firstPostingFrom, type LexicalIndex } from "./lexical-index.ts";
import { rowOf } from "./posting.ts";
import type { SpineTerm } from "./question-terms.ts";
import { addAtSentences } from "./sentence-set.ts";

/** Idf mass of a question's spine terms, each once, in some documents; of both lists what lies beyond is of no meaning. */
export interface HeldMass {
  /** Per document three numbers: the mass of all, of the numbers and Latin words, of the names. */
  readonly documents: Float64Array;
  /** Per sentence: those of the first document, then those of the next. */
  readonly sentences: Float64Array;
}

/** Up to so many postings for each row are passed one by one, which is quicker than to search among them. */
const MOST_PASSED = 32;

// Typed arrays of more than a few bytes take longer to make than to fill, and a search never waits.
let documents = new Float64Array(0);
let sentences = new Float64Array(0);
let firstSentences = new Uint32Array(0);

/**
 * What documents hold of a question. Term by term, since both the postings of a term and the rows ascend: each is read from
 * where the last one was found.
 *
 * @param rows ascending
 * @returns only until the next call
 */
export function heldMass(index: LexicalIndex, spine: readonly SpineTerm[], rows: Uint32Array): HeldMass {
  const { posting, postingStart, postingSentences, sentenceList: list } = index;
  makeRoom(index, rows);
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
      addAtSentences(sentences, firstSentences[of] as number, postingSentences[at] as number, list, idf);
      documents[3 * of] = (documents[3 * of] as number) + idf;
      if (isWord) documents[3 * of + 1] = (documents[3 * of + 1] as number) + idf;
      if (isName) documents[3 * of + 2] = (documents[3 * of + 2] as number) + idf;
    }
  }
  return { documents, sentences };
}

/** With all sums 0. */
function makeRoom({ sentenceStart }: LexicalIndex, rows: Uint32Array): void {
  if (firstSentences.length < rows.length) {
    firstSentences = new Uint32Array(rows.length);
    documents = new Float64Array(3 * rows.length);
  }
  let total = 0;
  for (let of = 0; of < rows.length; of++) {
    const row = rows[of] as number;
    firstSentences[of] = total;
    total += (sentenceStart[row + 1] as number) - (sentenceStart[row] as number);
  }
  if (sentences.length < total) sentences = new Float64Array(2 * total);
  else sentences.fill(0, 0, total);
  documents.fill(0, 0, 3 * rows.length);
}
