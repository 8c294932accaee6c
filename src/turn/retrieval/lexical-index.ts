/**
 * The lexical index: BM25 over several kinds of terms and fields, with every posting's contribution worked out when the
 * index is built, so that a query only adds numbers.
 *
 * Typed arrays throughout: the index is written to a file and read back without parsing (index-file.ts).
 */
import type { FindConcepts } from "./concepts.ts";
import { countDocument, type CountedDocument, type IndexDocument, termsOf } from "./count-document.ts";
import { averageLengths, type AverageLengths, documentImpacts } from "./document-impacts.ts";
import { laySentences } from "./lay-sentences.ts";

export interface LexicalIndex {
  /** How many documents it holds; a document's row is its place in the order given to the build. */
  readonly size: number;
  /** Key of a term (`termKey`) -> its id, in the order of the ids. A term that no document holds any more has none. */
  readonly termIds: ReadonlyMap<string, number>;
  /** Per term id: how many documents hold it. */
  readonly documentFrequency: Uint32Array;
  /** Per term id: what follows from that, see `inverseDocumentFrequency`; always positive. */
  readonly idf: Float32Array;
  /** What lengths are held against; those of the documents it was built from, also after a change. */
  readonly averageLengths: AverageLengths;
  /** Per term id, and one more: where its postings start. */
  readonly postingStart: Uint32Array;
  readonly postingRow: Uint32Array;
  /** What the term adds to the score of that document. */
  readonly postingImpact: Float32Array;
  /** Per row, and one more: where its sentences start. The first sentence of a document is its title. */
  readonly sentenceStart: Uint32Array;
  /** Per sentence, and one more: where its spine terms start. */
  readonly sentenceTermStart: Uint32Array;
  /** Ids of the spine terms of each sentence, each once, ascending. */
  readonly sentenceTerm: Uint32Array;
}

/**
 * @param findConcepts the term base's concepts, where there is one
 * @returns an index over the documents in their order; an empty list gives an index that finds nothing
 */
export function buildLexicalIndex(documents: readonly IndexDocument[], findConcepts?: FindConcepts): LexicalIndex {
  const termIds = new Map<string, number>();
  const counted = documents.map((document) => countDocument(document, termIds, findConcepts));
  const documentFrequency = new Uint32Array(termIds.size);
  for (const document of counted) {
    for (const id of termsOf(document)) documentFrequency[id] = (documentFrequency[id] ?? 0) + 1;
  }
  const idf = inverseDocumentFrequencies(documentFrequency, documents.length);
  const averages = averageLengths(counted);
  return {
    size: documents.length,
    termIds,
    documentFrequency,
    idf,
    averageLengths: averages,
    ...layPostings(counted, averages, idf),
    ...layAllSentences(documents, termIds),
  };
}

export function inverseDocumentFrequencies(documentFrequency: Uint32Array, size: number): Float32Array {
  return Float32Array.from(documentFrequency, (df) => inverseDocumentFrequency(df, size));
}

/** The idf of a term in `df` of `size` documents; `df` 0 gives that of a term nobody has seen. */
export function inverseDocumentFrequency(df: number, size: number): number {
  return Math.log(1 + (size - df + 0.5) / (df + 0.5));
}

function layPostings(
  documents: readonly CountedDocument[],
  averages: AverageLengths,
  idf: Float32Array,
): Pick<LexicalIndex, "postingStart" | "postingRow" | "postingImpact"> {
  const impacts = documents.map((document) => documentImpacts(document, averages, idf));
  const postingStart = new Uint32Array(idf.length + 1);
  for (const document of impacts) {
    for (const id of document.keys()) postingStart[id + 1] = (postingStart[id + 1] ?? 0) + 1;
  }
  for (let id = 0; id < idf.length; id++) postingStart[id + 1] = (postingStart[id + 1] ?? 0) + (postingStart[id] ?? 0);
  const total = postingStart[idf.length] ?? 0;
  const postingRow = new Uint32Array(total);
  const postingImpact = new Float32Array(total);
  const next = postingStart.slice();
  for (const [row, document] of impacts.entries()) {
    for (const [id, impact] of document) {
      const at = next[id] ?? 0;
      postingRow[at] = row;
      postingImpact[at] = impact;
      next[id] = at + 1;
    }
  }
  return { postingStart, postingRow, postingImpact };
}

function layAllSentences(
  documents: readonly IndexDocument[],
  termIds: ReadonlyMap<string, number>,
): Pick<LexicalIndex, "sentenceStart" | "sentenceTermStart" | "sentenceTerm"> {
  const sentenceStart = [0];
  const sentenceTermStart = [0];
  const sentenceTerm: number[] = [];
  for (const document of documents) {
    for (const ids of laySentences(document, termIds)) {
      for (const id of ids) sentenceTerm.push(id);
      sentenceTermStart.push(sentenceTerm.length);
    }
    sentenceStart.push(sentenceTermStart.length - 1);
  }
  return {
    sentenceStart: Uint32Array.from(sentenceStart),
    sentenceTermStart: Uint32Array.from(sentenceTermStart),
    sentenceTerm: Uint32Array.from(sentenceTerm),
  };
}
