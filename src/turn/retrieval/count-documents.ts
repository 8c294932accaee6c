/**
 * Documents as the lexical index counts them: how often each term stands in each field, and which terms stand together in
 * a sentence. Every text is folded and cut once; what is counted lies in typed arrays from the start.
 */
import type { FindConcepts } from "./concepts.ts";
import { foldForTerms, type VisitTerm, visitTerms } from "./cut-terms.ts";
import { createGrowingArray } from "./growing-array.ts";
import { splitSentences } from "./split-sentences.ts";
import { INDEXED_KINDS, type IndexedKind, isSpine, KIND_PLACES } from "./term-key.ts";
import type { GrowingTermTable } from "./term-table.ts";

export interface IndexDocument {
  readonly title: string;
  readonly body: string;
  /** Questions and words people use for this document. Searched like a field of its own. */
  readonly asked: readonly string[];
}

/** The title stands inside the body too. */
export const FIELDS = ["body", "title", "asked"] as const;

export type Field = (typeof FIELDS)[number];

/** Which spine terms stand in which sentence. */
export interface Sentences {
  /** Per row, and one more: where its sentences start. The first is the title, the last are the ways people ask. */
  readonly sentenceStart: Uint32Array;
  /** Per sentence, and one more: where its spine terms start. */
  readonly sentenceTermStart: Uint32Array;
  /** Ids of the spine terms of each sentence, each once, in the order they stand in. */
  readonly sentenceTerm: Uint32Array;
}

export interface CountedDocuments extends Sentences {
  /** How many there are; a document's row is its place in the order given. */
  readonly size: number;
  /** Per row, and one more: where its terms start. */
  readonly termsStart: Uint32Array;
  /** Ids of the terms of each document, each once. */
  readonly term: Uint32Array;
  /** Beside each term how often it stands in each field, see `timesIn`. */
  readonly times: Uint32Array;
  /** Terms of each kind in each field, with repetitions, see `lengthIn`. */
  readonly lengths: Uint32Array;
}

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
  documents: readonly IndexDocument[],
  terms: GrowingTermTable,
  findConcepts: FindConcepts | undefined,
): CountedDocuments {
  const lengths = new Uint32Array(documents.length * FIELDS.length * INDEXED_KINDS.length);
  const termsStart = new Uint32Array(documents.length + 1);
  const term = createGrowingArray();
  const times = createGrowingArray();
  const sentenceStart = new Uint32Array(documents.length + 1);
  const sentenceTermStart = createGrowingArray();
  const sentenceTerm = createGrowingArray();
  // Per term id: its counts in this document, and the last sentence it was seen in, counted from 1.
  let counts = new Uint32Array(0);
  let lastSentence = new Uint32Array(0);
  let row = 0;
  let sentence = 0;
  let field: Field = "title";

  const add = (id: number, kind: IndexedKind, to: Field): void => {
    if (id >= counts.length) {
      counts = enlarged(counts, id);
      lastSentence = enlarged(lastSentence, id);
    }
    const before = counts[id] ?? 0;
    if (before === 0) term.push(id);
    const { shift, most } = FIELD_COUNTS[to];
    if (((before >>> shift) & most) < most) counts[id] = before + 2 ** shift;
    const place = placeOfLength(row, to, kind);
    lengths[place] = (lengths[place] ?? 0) + 1;
  };
  const visit: VisitTerm = (kind, text, from, to) => {
    const id = terms.idOf(kind, text, from, to);
    add(id, kind, field);
    if (field === "title") add(id, kind, "body");
    if (isSpine(kind) && lastSentence[id] !== sentence) {
      lastSentence[id] = sentence;
      sentenceTerm.push(id);
    }
  };
  const addConcepts = (text: string, to: Field): void => {
    for (const concept of findConcepts?.(text) ?? []) {
      add(terms.idOf("concept", concept, 0, concept.length), "concept", to);
    }
  };

  for (const { title, body, asked } of documents) {
    const bodySentences = splitSentences(body);
    const parts = [title, ...bodySentences, ...asked].map((part) => part.replaceAll(SENTENCE_MARK, " "));
    const folded = foldForTerms(parts.join(SENTENCE_MARK));
    let from = 0;
    for (let part = 0; part < parts.length; part++) {
      const mark = folded.indexOf(SENTENCE_MARK, from);
      const to = mark < 0 ? folded.length : mark;
      sentence += 1;
      sentenceTermStart.push(sentenceTerm.length());
      if (part > bodySentences.length) field = "asked";
      else field = part === 0 ? "title" : "body";
      visitTerms(folded, visit, from, to);
      from = to + SENTENCE_MARK.length;
    }
    addConcepts(`${title}\n${body}`, "body");
    addConcepts(title, "title");
    addConcepts(asked.join("\n"), "asked");
    for (let at = termsStart[row] ?? 0; at < term.length(); at++) {
      const id = term.at(at);
      times.push(counts[id] ?? 0);
      counts[id] = 0;
    }
    row += 1;
    termsStart[row] = term.length();
    sentenceStart[row] = sentence;
  }
  sentenceTermStart.push(sentenceTerm.length());
  return {
    size: documents.length,
    termsStart,
    term: term.toArray(),
    times: times.toArray(),
    lengths,
    sentenceStart,
    sentenceTermStart: sentenceTermStart.toArray(),
    sentenceTerm: sentenceTerm.toArray(),
  };
}

function placeOfLength(row: number, field: Field, kind: IndexedKind): number {
  return (row * FIELDS.length + FIELD_PLACES[field]) * INDEXED_KINDS.length + KIND_PLACES[kind];
}

/** Room for one more id at least. */
function enlarged(array: Uint32Array, id: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(id + 1, array.length * 2));
  larger.set(array);
  return larger;
}
