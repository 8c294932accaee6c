/**
 * BM25 as tight as it gets in JavaScript: what a term adds to a passage is worked out when the index is built, postings
 * lie one after the other in typed arrays, and a query touches nothing but the postings of its own terms.
 *
 * Source: Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009); idf as in Lucene.
 */
import { createGrowingArray } from "./growing-array.ts";

const K1 = 1.2;
const B = 0.75;

export interface Bm25Index {
  /** Number of each term. */
  readonly terms: ReadonlyMap<string, number>;
  readonly idf: Float64Array;
  /** Where the postings of each term begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Of each posting, ascending within a term. */
  readonly rows: Uint32Array;
  /** What each posting adds to its row. */
  readonly impacts: Float64Array;
  readonly passages: number;
}

/** @param cutPassages  the terms of each passage, as often as they stand in it */
export function buildBm25Index(cutPassages: Iterable<readonly string[]>): Bm25Index {
  const terms = new Map<string, number>();
  const frequencies: number[] = [];
  const newestRow: number[] = [];
  /** How often each term stands in its newest row. */
  const times: number[] = [];
  const [postedTerms, counts, lengths, ends] = [
    createGrowingArray(),
    createGrowingArray(),
    createGrowingArray(),
    createGrowingArray(),
  ];
  for (const cut of cutPassages) {
    const row = lengths.length();
    const different: number[] = [];
    for (const text of cut) {
      let term = terms.get(text);
      if (term === undefined) terms.set(text, (term = terms.size));
      if (newestRow[term] === row) {
        times[term] = (times[term] ?? 0) + 1;
        continue;
      }
      newestRow[term] = row;
      times[term] = 1;
      different.push(term);
    }
    for (const term of different) {
      frequencies[term] = (frequencies[term] ?? 0) + 1;
      postedTerms.push(term);
      counts.push(times[term] ?? 0);
    }
    lengths.push(cut.length);
    ends.push(counts.length());
  }
  const posted = {
    terms: postedTerms.toArray(),
    counts: counts.toArray(),
    lengths: lengths.toArray(),
    ends: ends.toArray(),
  };
  return { terms, passages: posted.lengths.length, ...layOut(posted, frequencies) };
}

interface Posted {
  /** Of each posting, passage after passage. */
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
  /** Of each passage, in terms. */
  readonly lengths: Uint32Array;
  /** Where the postings of each passage end. */
  readonly ends: Uint32Array;
}

/** Turns postings that lie passage after passage into ones that lie term after term. */
function layOut(
  posted: Posted,
  frequencies: readonly number[],
): Pick<Bm25Index, "idf" | "starts" | "rows" | "impacts"> {
  const passages = posted.lengths.length;
  const idf = Float64Array.from(frequencies, (frequency) =>
    Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5)),
  );
  const starts = new Uint32Array(frequencies.length + 1);
  for (const [term, frequency] of frequencies.entries()) starts[term + 1] = (starts[term] ?? 0) + frequency;

  const averageLength = posted.lengths.reduce((sum, length) => sum + length, 0) / passages;
  const next = starts.slice();
  const rows = new Uint32Array(posted.terms.length);
  const impacts = new Float64Array(posted.terms.length);
  let posting = 0;
  for (const [row, end] of posted.ends.entries()) {
    const lengthPart = K1 * (1 - B + (B * (posted.lengths[row] ?? 0)) / averageLength);
    for (; posting < end; posting++) {
      const term = posted.terms[posting] ?? 0;
      const count = posted.counts[posting] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      rows[at] = row;
      impacts[at] = ((idf[term] ?? 0) * count * (K1 + 1)) / (count + lengthPart);
    }
  }
  return { idf, starts, rows, impacts };
}
