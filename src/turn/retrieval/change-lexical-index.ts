/**
 * An index with some documents taken out and others put in, in the time of copying it: no text of a document that stays
 * is read again.
 *
 * It searches as an index built anew would: every document frequency counts the documents that are there now, and what a
 * term adds to a document that stays is scaled to its new idf. Only the average lengths stay those of the base, because
 * they went into each number of it.
 */
import type { FindConcepts } from "./concepts.ts";
import { countDocument, type IndexDocument, termsOf } from "./count-document.ts";
import { documentImpacts } from "./document-impacts.ts";
import { laySentences } from "./lay-sentences.ts";
import { inverseDocumentFrequencies, type LexicalIndex } from "./lexical-index.ts";

export interface DocumentChange {
  /** Row -> the document in it, as it was given to the build. */
  readonly removed: ReadonlyMap<number, IndexDocument>;
  readonly added: readonly IndexDocument[];
}

/** @returns a new index: first the documents that stay, in their order, then the added ones. The base is not touched. */
export function changeLexicalIndex(
  base: LexicalIndex,
  { removed, added }: DocumentChange,
  findConcepts?: FindConcepts,
): LexicalIndex {
  const termIds = new Map(base.termIds);
  const countedOut = [...removed.values()].map((document) => countDocument(document, termIds, findConcepts));
  const countedIn = added.map((document) => countDocument(document, termIds, findConcepts));
  const documentFrequency = new Uint32Array(termIds.size);
  documentFrequency.set(base.documentFrequency);
  for (const document of countedOut) {
    for (const id of termsOf(document)) {
      // The dictionary of another runtime than the one that built can cut a word that the base has not.
      documentFrequency[id] = Math.max(0, (documentFrequency[id] ?? 0) - 1);
    }
  }
  for (const document of countedIn) {
    for (const id of termsOf(document)) documentFrequency[id] = (documentFrequency[id] ?? 0) + 1;
  }
  const kept = Array.from({ length: base.size }, (_, row) => row).filter((row) => !removed.has(row));
  const size = kept.length + added.length;
  const idf = inverseDocumentFrequencies(documentFrequency, size);
  const impacts = countedIn.map((document) => documentImpacts(document, base.averageLengths, idf));
  // A term that no document holds any more is one that nobody has seen.
  for (const [term, id] of termIds) if (documentFrequency[id] === 0) termIds.delete(term);
  return {
    size,
    termIds,
    documentFrequency,
    idf,
    averageLengths: base.averageLengths,
    ...mergePostings({ base, kept, impacts, idf }),
    ...mergeSentences(
      base,
      kept,
      added.map((document) => laySentences(document, termIds)),
    ),
  };
}

interface Postings {
  readonly base: LexicalIndex;
  /** Rows of the base that stay, ascending. */
  readonly kept: readonly number[];
  /** Per added document: term id -> what it adds. */
  readonly impacts: readonly ReadonlyMap<number, number>[];
  readonly idf: Float32Array;
}

function mergePostings({
  base,
  kept,
  impacts,
  idf,
}: Postings): Pick<LexicalIndex, "postingStart" | "postingRow" | "postingImpact"> {
  const newRow = new Int32Array(base.size).fill(-1);
  for (const [row, old] of kept.entries()) newRow[old] = row;
  const addedTo = new Map<number, { readonly row: number; readonly impact: number }[]>();
  for (const [at, document] of impacts.entries()) {
    for (const [id, impact] of document) {
      const postings = addedTo.get(id) ?? [];
      postings.push({ row: kept.length + at, impact });
      addedTo.set(id, postings);
    }
  }
  const most = base.postingRow.length + impacts.reduce((sum, document) => sum + document.size, 0);
  const postingStart = new Uint32Array(idf.length + 1);
  const postingRow = new Uint32Array(most);
  const postingImpact = new Float32Array(most);
  let next = 0;
  const add = (row: number, impact: number): void => {
    postingRow[next] = row;
    postingImpact[next] = impact;
    next += 1;
  };
  for (let id = 0; id < idf.length; id++) {
    postingStart[id] = next;
    const scale = (idf[id] ?? 0) / (base.idf[id] ?? 1);
    const end = base.postingStart[id + 1] ?? 0;
    for (let at = base.postingStart[id] ?? end; at < end; at++) {
      const row = newRow[base.postingRow[at] ?? 0] ?? -1;
      if (row >= 0) add(row, (base.postingImpact[at] ?? 0) * scale);
    }
    for (const { row, impact } of addedTo.get(id) ?? []) add(row, impact);
  }
  postingStart[idf.length] = next;
  return { postingStart, postingRow: postingRow.slice(0, next), postingImpact: postingImpact.slice(0, next) };
}

function mergeSentences(
  base: LexicalIndex,
  kept: readonly number[],
  added: readonly (readonly (readonly number[])[])[],
): Pick<LexicalIndex, "sentenceStart" | "sentenceTermStart" | "sentenceTerm"> {
  const sentenceStart = [0];
  const sentenceTermStart = [0];
  const sentenceTerm: number[] = [];
  const addSentence = (ids: Iterable<number>): void => {
    for (const id of ids) sentenceTerm.push(id);
    sentenceTermStart.push(sentenceTerm.length);
  };
  const endDocument = (): void => void sentenceStart.push(sentenceTermStart.length - 1);
  for (const row of kept) {
    const end = base.sentenceStart[row + 1] ?? 0;
    for (let sentence = base.sentenceStart[row] ?? 0; sentence < end; sentence++) {
      addSentence(base.sentenceTerm.subarray(base.sentenceTermStart[sentence], base.sentenceTermStart[sentence + 1]));
    }
    endDocument();
  }
  for (const sentences of added) {
    for (const ids of sentences) addSentence(ids);
    endDocument();
  }
  return {
    sentenceStart: Uint32Array.from(sentenceStart),
    sentenceTermStart: Uint32Array.from(sentenceTermStart),
    sentenceTerm: Uint32Array.from(sentenceTerm),
  };
}
