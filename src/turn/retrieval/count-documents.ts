/**
 * Documents as the lexical index counts them: how often each term stands in each field, and in which sentences. Every text
 * is folded and cut once; what is counted lies in few bytes from the start.
 */
import type { FindConcepts } from "./concepts.ts";
import { foldForTerms, type VisitTerm, visitTerms } from "./cut-terms.ts";
import { doubled } from "./doubled.ts";
import { createNumberQueue } from "./number-queue.ts";
import { withoutWording } from "./question-wording.ts";
import { release } from "./release.ts";
import { addToList, MOST_SENTENCE_BITS, withSentence } from "./sentence-set.ts";
import { splitSentences } from "./split-sentences.ts";
import { INDEXED_KINDS, type IndexedKind, isSpine, KIND_PLACES } from "./term-key.ts";
import type { GrowingTermTable } from "./term-table.ts";
import { titleWithoutBrackets } from "./title-without-brackets.ts";

export interface IndexDocument {
  readonly title: string;
  readonly body: string;
  /** Questions and words people use for this document. Searched like a field of its own. */
  readonly asked: readonly string[];
}

/** Documents in order: an array, or whatever makes them as they are read. */
export interface DocumentList extends Iterable<IndexDocument> {
  readonly length: number;
}

/** The title stands inside the body too. */
export const FIELDS = ["body", "title", "asked"] as const;

export type Field = (typeof FIELDS)[number];

/** Of which sentences the documents are. */
export interface Sentences {
  /**
   * Per row, and one more: where its sentences start. The first is the title (the next, too, as it is
   * without its brackets), the last are the ways people ask.
   */
  readonly sentenceStart: Uint32Array;
  /** The sets of sentences that are no bits, see sentence-set.ts. */
  readonly sentenceList: Uint32Array;
}

export interface CountedDocuments extends Sentences {
  /** How many there are; a document's row is its place in the order given. */
  readonly size: number;
  /** Per term id: how many of them hold it; terms beyond the last place are in none. */
  readonly documentFrequency: Uint32Array;
  /** Terms of each kind in each field, with repetitions, see `lengthIn`. */
  readonly lengths: Uint32Array;
  /**
   * Gives the terms of the first row, each once, then those of the next, and keeps none of them.
   *
   * @throws RangeError the second time
   */
  readonly takeTerms: (visit: VisitCounted) => void;
}

/**
 * @param times how often the term stands in each field, see `timesIn`
 * @param sentences the set of those that it stands in as a spine term
 */
export type VisitCounted = (row: number, term: number, times: number, sentences: number) => void;

const FIELD_PLACES: Readonly<Record<Field, number>> = { body: 0, title: 1, asked: 2 };

interface FieldCount {
  readonly shift: number;
  /** More than this is counted as this: it says no more. */
  readonly most: number;
}

/** How the three counts of a term share one number. */
const FIELD_COUNTS: Readonly<Record<Field, FieldCount>> = {
  body: { shift: 0, most: 0xffff },
  title: { shift: 16, most: 0xff },
  asked: { shift: 24, most: 0xff },
};

/** Keeps sentences apart in a text that is folded at once. Folding leaves it as it is, and no term holds it. */
const SENTENCE_MARK = "\u0001";

export function timesIn(field: Field, times: number): number {
  const { shift, most } = FIELD_COUNTS[field];
  return (times >>> shift) & most;
}

export function lengthIn({ lengths }: CountedDocuments, row: number, field: Field, kind: IndexedKind): number {
  return lengths[placeOfLength(row, field, kind)] ?? 0;
}

/** @param terms gets the terms it does not know yet */
export function countDocuments(
  documents: DocumentList,
  terms: GrowingTermTable,
  findConcepts: FindConcepts | undefined,
): CountedDocuments {
  const lengths = new Uint32Array(documents.length * FIELDS.length * INDEXED_KINDS.length);
  const sentenceStart = new Uint32Array(documents.length + 1);
  const sentenceList: number[] = [];
  // Of each document how many terms it has, then of each its id, its counts and its sentences.
  const counted = createNumberQueue();
  // Per term id: in how many documents it is, and its counts and sentences in this one.
  let documentFrequency = new Uint32Array(0);
  let counts = new Uint32Array(0);
  let sets = new Uint32Array(0);
  // Of this document: its terms, and their sentences where these are too many for bits.
  const found: number[] = [];
  const long = new Map<number, number[]>();
  let row = 0;
  let sentence = 0;
  let isLong = false;
  let field: Field = "title";

  const add = (id: number, kind: IndexedKind, to: Field): void => {
    if (id >= counts.length) {
      documentFrequency = doubled(documentFrequency, id + 1);
      counts = doubled(counts, id + 1);
      sets = doubled(sets, id + 1);
    }
    const before = counts[id] ?? 0;
    if (before === 0) found.push(id);
    const { shift, most } = FIELD_COUNTS[to];
    if (((before >>> shift) & most) < most) counts[id] = before + 2 ** shift;
    const place = placeOfLength(row, to, kind);
    lengths[place] = (lengths[place] ?? 0) + 1;
  };
  const addSentence = (id: number): void => {
    if (!isLong) {
      sets[id] = withSentence(sets[id] ?? 0, sentence);
      return;
    }
    const before = long.get(id);
    if (before === undefined) long.set(id, [sentence]);
    else if (before.at(-1) !== sentence) before.push(sentence);
  };
  const visit: VisitTerm = (kind, text, from, to) => {
    const id = terms.idOf(kind, text, from, to);
    add(id, kind, field);
    if (field === "title") add(id, kind, "body");
    if (isSpine(kind)) addSentence(id);
  };
  const addConcepts = (text: string, to: Field): void => {
    for (const concept of findConcepts?.(text) ?? []) {
      add(terms.idOf("concept", concept, 0, concept.length), "concept", to);
    }
  };
  const endDocument = (): void => {
    for (const [id, sentences] of long) sets[id] = addToList(sentenceList, sentences);
    long.clear();
    counted.put(found.length);
    for (const id of found) {
      counted.put(id);
      counted.put(counts[id] ?? 0);
      counted.put(sets[id] ?? 0);
      documentFrequency[id] = (documentFrequency[id] ?? 0) + 1;
      counts[id] = 0;
      sets[id] = 0;
    }
    found.length = 0;
  };

  for (const { title, body, asked } of documents) {
    const bodySentences = splitSentences(body);
    const titles = [title, titleWithoutBrackets(title) ?? []].flat();
    const parts = [...titles, ...bodySentences, ...asked].map((part) => part.replaceAll(SENTENCE_MARK, " "));
    let folded = foldForTerms(parts.join(SENTENCE_MARK));
    let from = 0;
    isLong = parts.length > MOST_SENTENCE_BITS;
    for (sentence = 0; sentence < parts.length; sentence++) {
      const mark = folded.indexOf(SENTENCE_MARK, from);
      const to = mark < 0 ? folded.length : mark;
      if (sentence < titles.length) field = "title";
      else field = sentence < titles.length + bodySentences.length ? "body" : "asked";
      // Held against a question, which is read so too.
      if (field !== "body") folded = withoutWordingBetween(folded, from, to);
      visitTerms(folded, visit, from, to);
      from = to + SENTENCE_MARK.length;
    }
    addConcepts(`${title}\n${body}`, "body");
    addConcepts(title, "title");
    addConcepts(asked.join("\n"), "asked");
    endDocument();
    sentenceStart[row + 1] = (sentenceStart[row] ?? 0) + parts.length;
    row += 1;
  }
  release(counts);
  release(sets);
  return {
    size: documents.length,
    documentFrequency: documentFrequency.subarray(0, terms.size()),
    lengths,
    sentenceStart,
    sentenceList: Uint32Array.from(sentenceList),
    takeTerms: (visitCounted) => {
      for (let of = 0; of < documents.length; of++) {
        for (let left = counted.take(); left > 0; left--) {
          visitCounted(of, counted.take(), counted.take(), counted.take());
        }
      }
    },
  };
}

function withoutWordingBetween(folded: string, from: number, to: number): string {
  const part = folded.slice(from, to);
  const rest = withoutWording(part);
  return rest === part ? folded : folded.slice(0, from) + rest + folded.slice(to);
}

function placeOfLength(row: number, field: Field, kind: IndexedKind): number {
  return (row * FIELDS.length + FIELD_PLACES[field]) * INDEXED_KINDS.length + KIND_PLACES[kind];
}
