/**
 * The lexical index: BM25 over several kinds of terms and fields, with every posting's contribution worked out when the
 * index is built, so that a query only adds numbers.
 *
 * Typed arrays throughout: the index is written to a file and read back without parsing (index-file.ts).
 */
import type { FindConcepts } from "./concepts.ts";
import { countDocuments, type CountedDocuments, type DocumentList, type Sentences } from "./count-documents.ts";
import { averageLengths, type AverageLengths, documentImpact } from "./document-impacts.ts";
import { packPosting, rowOf } from "./posting.ts";
import { addAtSentences } from "./sentence-set.ts";
import type { IndexedKind } from "./term-key.ts";
import { createGrowingTermTable, findTerm, kindOf, termCount, type TermTable } from "./term-table.ts";

/** What is written to a file. */
export interface StoredIndex extends TermTable, Sentences {
  /** How many documents it holds; a document's row is its place in the order given to the build. */
  readonly size: number;
  /** What lengths are held against; those of the documents it was built from, also after a change. */
  readonly averageLengths: AverageLengths;
  /** Per term id, and one more: where its postings start; a term whose last document was taken out has none. */
  readonly postingStart: Uint32Array;
  /** Row and impact in one number, see posting.ts; by ascending row. */
  readonly posting: Uint32Array;
  /** Per posting: in which sentences a spine term stands, see sentence-set.ts. */
  readonly postingSentences: Uint32Array;
}

/** … and what follows from it. */
export interface LexicalIndex extends StoredIndex {
  /** Per term id, see `inverseDocumentFrequency`; always positive. */
  readonly idf: Float32Array;
  /** Per sentence: the sum of the idf of its spine terms. */
  readonly sentenceMass: Float32Array;
}

/**
 * @param findConcepts the term base's concepts, where there is one
 * @returns an index over the documents in their order; an empty list gives an index that finds nothing
 */
export function buildLexicalIndex(documents: DocumentList, findConcepts?: FindConcepts): LexicalIndex {
  const terms = createGrowingTermTable();
  const counted = countDocuments(documents, terms, findConcepts);
  const table = terms.table();
  const averages = averageLengths(counted);
  return completeIndex({
    ...table,
    size: documents.length,
    averageLengths: averages,
    ...layPostings(counted, table, averages),
    sentenceStart: counted.sentenceStart,
    sentenceList: counted.sentenceList,
  });
}

export function completeIndex(stored: StoredIndex): LexicalIndex {
  const { size, postingStart, posting, postingSentences, sentenceStart, sentenceList: list } = stored;
  const idf = new Float32Array(termCount(stored));
  const masses = new Float64Array(sentenceStart[size] ?? 0);
  for (let id = 0; id < idf.length; id++) {
    const start = postingStart[id] ?? 0;
    const end = postingStart[id + 1] ?? 0;
    idf[id] = inverseDocumentFrequency(end - start, size);
    const mass = idf[id] ?? 0;
    for (let at = start; at < end; at++) {
      const set = postingSentences[at] ?? 0;
      if (set > 0) addAtSentences(masses, sentenceStart[rowOf(posting[at] ?? 0)] ?? 0, set, list, mass);
    }
  }
  return { ...stored, idf, sentenceMass: Float32Array.from(masses) };
}

/** The idf of a term in `df` of `size` documents; `df` 0 gives that of a term nobody has seen. */
export function inverseDocumentFrequency(df: number, size: number): number {
  return Math.log(1 + (size - df + 0.5) / (df + 0.5));
}

/** @returns the id of a slice of the text as a term; undefined when no document holds it */
export function heldTerm(
  index: LexicalIndex,
  kind: IndexedKind,
  text: string,
  from: number,
  to: number,
): number | undefined {
  const id = findTerm(index, kind, text, from, to);
  return id === undefined || index.postingStart[id] === index.postingStart[id + 1] ? undefined : id;
}

/** @returns where the posting of the term for the document in a row is; undefined when that does not hold it */
export function findPosting({ postingStart, posting }: LexicalIndex, id: number, row: number): number | undefined {
  const end = postingStart[id + 1] ?? 0;
  const at = firstPostingFrom(posting, row, postingStart[id] ?? 0, end);
  return at < end && rowOf(posting[at] ?? 0) === row ? at : undefined;
}

/** The first posting between two places whose row is this or a later one; `end` when there is none. */
export function firstPostingFrom(posting: Uint32Array, row: number, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rowOf(posting[middle] as number) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

function layPostings(
  counted: CountedDocuments,
  table: TermTable,
  averages: AverageLengths,
): Pick<LexicalIndex, "postingStart" | "posting" | "postingSentences"> {
  const postingStart = new Uint32Array(termCount(table) + 1);
  let total = 0;
  for (let id = 0; id + 1 < postingStart.length; id++) {
    // For now of the term before: laying its postings moves it to where they end, which is where the next ones start.
    postingStart[id + 1] = total;
    total += counted.documentFrequency[id] ?? 0;
  }
  const posting = new Uint32Array(total);
  const postingSentences = new Uint32Array(total);
  const impactOf = documentImpact(counted, averages);
  counted.takeTerms((row, id, times, sentences) => {
    const place = postingStart[id + 1] ?? 0;
    posting[place] = packPosting(row, impactOf(row, kindOf(table, id), times));
    postingSentences[place] = sentences;
    postingStart[id + 1] = place + 1;
  });
  return { postingStart, posting, postingSentences };
}
