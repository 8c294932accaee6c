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
import { moveInList } from "./sentence-set.ts";
import { createGrowingTermTable, kindOf, termCount, type TermTable } from "./term-table.ts";

export interface DocumentChange {
  /** Rows. */
  readonly removed: ReadonlySet<number>;
  readonly added: readonly IndexDocument[];
}

/** @returns a new index: first the documents that stay, in their order, then the added ones. The base is not touched. */
export function changeLexicalIndex(
  base: LexicalIndex,
  { removed, added }: DocumentChange,
  findConcepts?: FindConcepts,
): LexicalIndex {
  const terms = createGrowingTermTable(base);
  const counted = countDocuments(added, terms, findConcepts);
  const table = terms.table();
  const kept = Array.from({ length: base.size }, (_, row) => row).filter((row) => !removed.has(row));
  return completeIndex({
    ...table,
    size: kept.length + added.length,
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

function mergePostings({
  base,
  kept,
  counted,
  table,
}: Postings): Pick<LexicalIndex, "postingStart" | "posting" | "postingSentences"> {
  const newRow = new Int32Array(base.size).fill(-1);
  for (const [row, old] of kept.entries()) newRow[old] = row;
  const addedTo = postingsOf(counted, kept.length, base, table);
  const most = counted.documentFrequency.reduce((sum, df) => sum + df, base.posting.length);
  const postingStart = new Uint32Array(termCount(table) + 1);
  const posting = new Uint32Array(most);
  const postingSentences = new Uint32Array(most);
  let next = 0;
  for (let id = 0; id + 1 < postingStart.length; id++) {
    postingStart[id] = next;
    const end = base.postingStart[id + 1] ?? 0;
    for (let at = base.postingStart[id] ?? end; at < end; at++) {
      const one = base.posting[at] ?? 0;
      const row = newRow[rowOf(one)] ?? -1;
      if (row < 0) continue;
      posting[next] = moveTo(row, one);
      postingSentences[next++] = base.postingSentences[at] ?? 0;
    }
    for (const one of addedTo.get(id) ?? []) {
      posting[next] = one.posting;
      postingSentences[next++] = one.sentences;
    }
  }
  postingStart[postingStart.length - 1] = next;
  return { postingStart, posting: posting.slice(0, next), postingSentences: postingSentences.slice(0, next) };
}

interface AddedPosting {
  readonly posting: number;
  readonly sentences: number;
}

/** Term id -> its postings in the added documents, whose rows start at `firstRow`. */
function postingsOf(
  counted: CountedDocuments,
  firstRow: number,
  { averageLengths, sentenceList }: LexicalIndex,
  table: TermTable,
): ReadonlyMap<number, readonly AddedPosting[]> {
  const postings = new Map<number, AddedPosting[]>();
  const impactOf = documentImpact(counted, averageLengths);
  counted.takeTerms((row, id, times, sentences) => {
    const ofTerm = postings.get(id) ?? [];
    ofTerm.push({
      posting: packPosting(firstRow + row, impactOf(row, kindOf(table, id), times)),
      sentences: moveInList(sentences, sentenceList.length),
    });
    postings.set(id, ofTerm);
  });
  return postings;
}

/** Those of the rows that stay, then the added ones. The list keeps those of the rows that do not. */
function mergeSentences(base: Sentences, kept: readonly number[], added: CountedDocuments): Sentences {
  const sentenceStart = new Uint32Array(kept.length + added.size + 1);
  let next = 0;
  const addRow = (from: Sentences, row: number): void => {
    const sentences = (from.sentenceStart[row + 1] ?? 0) - (from.sentenceStart[row] ?? 0);
    sentenceStart[next + 1] = (sentenceStart[next] ?? 0) + sentences;
    next += 1;
  };
  for (const row of kept) addRow(base, row);
  for (let row = 0; row < added.size; row++) addRow(added, row);
  return { sentenceStart, sentenceList: Uint32Array.from([...base.sentenceList, ...added.sentenceList]) };
}
