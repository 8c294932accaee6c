/**
 * The lexical index: BM25 over several kinds of terms and fields, with every posting's contribution worked out when the
 * index is built, so that a query only adds numbers.
 *
 * Typed arrays throughout: the index is written to a file and read back without parsing (index-file.ts).
 */
import type { FindConcepts } from "./concepts.ts";
import { countDocuments, type CountedDocuments, type IndexDocument, type Sentences } from "./count-documents.ts";
import { averageLengths, type AverageLengths, documentImpact } from "./document-impacts.ts";
import { packPosting } from "./posting.ts";
import type { IndexedKind } from "./term-key.ts";
import { createGrowingTermTable, findTerm, kindOf, termCount, type TermTable } from "./term-table.ts";

/** What is written to a file. */
export interface StoredIndex extends TermTable, Sentences {
  /** How many documents it holds; a document's row is its place in the order given to the build. */
  readonly size: number;
  /** Per term id: how many documents hold it; 0 for a term whose last document was taken out. */
  readonly documentFrequency: Uint32Array;
  /** What lengths are held against; those of the documents it was built from, also after a change. */
  readonly averageLengths: AverageLengths;
  /** Per term id, and one more: where its postings start. */
  readonly postingStart: Uint32Array;
  /** Row and impact in one number, see posting.ts; by ascending row. */
  readonly posting: Uint32Array;
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
export function buildLexicalIndex(documents: readonly IndexDocument[], findConcepts?: FindConcepts): LexicalIndex {
  const terms = createGrowingTermTable();
  const counted = countDocuments(documents, terms, findConcepts);
  const table = terms.table();
  const documentFrequency = new Uint32Array(termCount(table));
  for (const id of counted.term) documentFrequency[id] = (documentFrequency[id] ?? 0) + 1;
  const averages = averageLengths(counted);
  return completeIndex({
    ...table,
    size: documents.length,
    documentFrequency,
    averageLengths: averages,
    ...layPostings({ counted, table, documentFrequency, averages }),
    sentenceStart: counted.sentenceStart,
    sentenceTermStart: counted.sentenceTermStart,
    sentenceTerm: counted.sentenceTerm,
  });
}

export function completeIndex(stored: StoredIndex): LexicalIndex {
  const { documentFrequency, size, sentenceTermStart, sentenceTerm } = stored;
  const idf = Float32Array.from(documentFrequency, (df) => inverseDocumentFrequency(df, size));
  const sentenceMass = new Float32Array(Math.max(0, sentenceTermStart.length - 1));
  for (let sentence = 0; sentence < sentenceMass.length; sentence++) {
    const end = sentenceTermStart[sentence + 1] ?? 0;
    let mass = 0;
    for (let at = sentenceTermStart[sentence] ?? 0; at < end; at++) mass += idf[sentenceTerm[at] ?? 0] ?? 0;
    sentenceMass[sentence] = mass;
  }
  return { ...stored, idf, sentenceMass };
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
  return id === undefined || index.documentFrequency[id] === 0 ? undefined : id;
}

interface PostingSource {
  readonly counted: CountedDocuments;
  readonly table: TermTable;
  readonly documentFrequency: Uint32Array;
  readonly averages: AverageLengths;
}

function layPostings({
  counted,
  table,
  documentFrequency,
  averages,
}: PostingSource): Pick<LexicalIndex, "postingStart" | "posting"> {
  const postingStart = new Uint32Array(documentFrequency.length + 1);
  for (const [id, df] of documentFrequency.entries()) postingStart[id + 1] = (postingStart[id] ?? 0) + df;
  const posting = new Uint32Array(counted.term.length);
  const next = postingStart.slice();
  for (let row = 0; row < counted.size; row++) {
    const impactOf = documentImpact(counted, row, averages);
    const end = counted.termsStart[row + 1] ?? 0;
    for (let at = counted.termsStart[row] ?? 0; at < end; at++) {
      const id = counted.term[at] ?? 0;
      const place = next[id] ?? 0;
      posting[place] = packPosting(row, impactOf(kindOf(table, id), counted.times[at] ?? 0));
      next[id] = place + 1;
    }
  }
  return { postingStart, posting };
}
