/**
 * An index with some documents taken out and others put in, in the time of copying it: no text of a document that stays
 * is read again.
 *
 * It searches as an index built anew would: every document frequency counts the documents that are there now, and what a
 * term adds follows from that. Only the average lengths stay those of the base, because
 * they went into each number of it.
 */
import type { FindConcepts } from "./concepts.ts";
import { countDocuments, type CountedDocuments, type IndexDocument, type Sentences } from "./count-documents.ts";
import { documentImpact } from "./document-impacts.ts";
import { completeIndex, type LexicalIndex } from "./lexical-index.ts";
import { moveTo, packPosting, rowOf } from "./posting.ts";
import { createGrowingTermTable, kindOf, termCount, type TermTable } from "./term-table.ts";

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
  const terms = createGrowingTermTable(base);
  const out = countDocuments([...removed.values()], terms, findConcepts);
  const counted = countDocuments(added, terms, findConcepts);
  const table = terms.table();
  const documentFrequency = new Uint32Array(termCount(table));
  documentFrequency.set(base.documentFrequency);
  for (const id of out.term) documentFrequency[id] = Math.max(0, (documentFrequency[id] ?? 0) - 1);
  for (const id of counted.term) documentFrequency[id] = (documentFrequency[id] ?? 0) + 1;
  const kept = Array.from({ length: base.size }, (_, row) => row).filter((row) => !removed.has(row));
  return completeIndex({
    ...table,
    size: kept.length + added.length,
    documentFrequency,
    averageLengths: base.averageLengths,
    ...mergePostings({ base, kept, counted, table }),
    ...mergeSentences(base, kept, counted),
  });
}

interface Postings {
  readonly base: LexicalIndex;
  /** Rows of the base that stay, ascending. */
  readonly kept: readonly number[];
  readonly counted: CountedDocuments;
  readonly table: TermTable;
}

function mergePostings({ base, kept, counted, table }: Postings): Pick<LexicalIndex, "postingStart" | "posting"> {
  const newRow = new Int32Array(base.size).fill(-1);
  for (const [row, old] of kept.entries()) newRow[old] = row;
  const addedTo = postingsOf(counted, kept.length, base, table);
  const postingStart = new Uint32Array(termCount(table) + 1);
  const posting = new Uint32Array(base.posting.length + counted.term.length);
  let next = 0;
  for (let id = 0; id + 1 < postingStart.length; id++) {
    postingStart[id] = next;
    const end = base.postingStart[id + 1] ?? 0;
    for (let at = base.postingStart[id] ?? end; at < end; at++) {
      const one = base.posting[at] ?? 0;
      const row = newRow[rowOf(one)] ?? -1;
      if (row >= 0) posting[next++] = moveTo(row, one);
    }
    for (const one of addedTo.get(id) ?? []) posting[next++] = one;
  }
  postingStart[postingStart.length - 1] = next;
  return { postingStart, posting: posting.slice(0, next) };
}

/** Term id -> its postings in the added documents, whose rows start at `firstRow`. */
function postingsOf(
  counted: CountedDocuments,
  firstRow: number,
  { averageLengths }: LexicalIndex,
  table: TermTable,
): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  for (let row = 0; row < counted.size; row++) {
    const impactOf = documentImpact(counted, row, averageLengths);
    const end = counted.termsStart[row + 1] ?? 0;
    for (let at = counted.termsStart[row] ?? 0; at < end; at++) {
      const id = counted.term[at] ?? 0;
      const ofTerm = postings.get(id) ?? [];
      ofTerm.push(packPosting(firstRow + row, impactOf(kindOf(table, id), counted.times[at] ?? 0)));
      postings.set(id, ofTerm);
    }
  }
  return postings;
}

/** Those of the rows that stay, then the added ones. */
function mergeSentences(base: Sentences, kept: readonly number[], added: Sentences): Sentences {
  const sentenceStart = [0];
  const sentenceTermStart = [0];
  const sentenceTerm = new Uint32Array(base.sentenceTerm.length + added.sentenceTerm.length);
  let next = 0;
  const addRow = (from: Sentences, row: number): void => {
    const first = from.sentenceStart[row] ?? 0;
    const end = from.sentenceStart[row + 1] ?? 0;
    const firstTerm = from.sentenceTermStart[first] ?? 0;
    const shift = next - firstTerm;
    const terms = from.sentenceTerm.subarray(firstTerm, from.sentenceTermStart[end]);
    sentenceTerm.set(terms, next);
    next += terms.length;
    for (let sentence = first; sentence < end; sentence++) {
      sentenceTermStart.push((from.sentenceTermStart[sentence + 1] ?? 0) + shift);
    }
    sentenceStart.push(sentenceTermStart.length - 1);
  };
  for (const row of kept) addRow(base, row);
  for (let row = 0; row + 1 < added.sentenceStart.length; row++) addRow(added, row);
  return {
    sentenceStart: Uint32Array.from(sentenceStart),
    sentenceTermStart: Uint32Array.from(sentenceTermStart),
    sentenceTerm: sentenceTerm.slice(0, next),
  };
}
