/**
 * The lexical index: BM25 over several kinds of terms and fields, with every posting's contribution worked out when the
 * index is built, so that a query only adds numbers.
 *
 * Typed arrays throughout: the index is written to a file and read back without parsing (index-file.ts).
 */
import type { FindConcepts } from "./concepts.ts";
import { cutTerms, type TermKind } from "./cut-terms.ts";
import { splitSentences } from "./split-sentences.ts";

export interface IndexDocument {
  readonly title: string;
  readonly body: string;
  /** Questions and words people use for this document. Searched like a field of its own. */
  readonly asked: readonly string[];
}

export interface LexicalIndex {
  /** How many documents it holds; a document's row is its place in the order given to the build. */
  readonly size: number;
  /** Key of a term (`termKey`) -> its id. */
  readonly termIds: ReadonlyMap<string, number>;
  /** Per term id: ln(1 + (N - df + 0.5) / (df + 0.5)), always positive. */
  readonly idf: Float32Array;
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

export type IndexedKind = TermKind | "concept";

type Field = "body" | "title" | "asked";

/** BM25 (Robertson & Zaragoza 2009): `k1` how soon repetition stops counting, `b` how much length is held against a text. */
interface FieldWeight {
  readonly weight: number;
  readonly k1: number;
  readonly b: number;
}

// Chosen on public question sets in the four languages (Wikipedia and agency questions), where they are flat optima.
// Low k1 for characters (presence says more than repetition), more length correction for words. The title stands inside
// the body too; scored again it says what the document is about.
const FIELD_WEIGHTS: Readonly<Record<Field, Partial<Readonly<Record<IndexedKind, FieldWeight>>>>> = {
  body: {
    pair: { weight: 1, k1: 0.6, b: 0.75 },
    word: { weight: 1, k1: 1.2, b: 0.85 },
    dictionary: { weight: 0.25, k1: 0.6, b: 0.75 },
    stem: { weight: 0.3, k1: 0.6, b: 0.75 },
    gram: { weight: 0.2, k1: 1.2, b: 0.75 },
    concept: { weight: 0.5, k1: 0.6, b: 0.5 },
  },
  title: {
    pair: { weight: 0.4, k1: 0.6, b: 0.75 },
    word: { weight: 0.4, k1: 0.6, b: 0.75 },
    concept: { weight: 0.3, k1: 0.6, b: 0.5 },
  },
  asked: {
    pair: { weight: 0.6, k1: 0.6, b: 0.5 },
    word: { weight: 0.6, k1: 0.6, b: 0.5 },
    dictionary: { weight: 0.15, k1: 0.6, b: 0.5 },
    stem: { weight: 0.2, k1: 0.6, b: 0.5 },
    concept: { weight: 0.3, k1: 0.6, b: 0.5 },
  },
};

const FIELDS: readonly Field[] = ["body", "title", "asked"];
const KIND_MARK: Readonly<Record<IndexedKind, string>> = {
  pair: "p",
  word: "w",
  dictionary: "d",
  stem: "s",
  gram: "g",
  concept: "c",
};

export function termKey(kind: IndexedKind, text: string): string {
  return KIND_MARK[kind] + text;
}

/** True for the kinds a question is measured by. */
export function isSpine(kind: IndexedKind): boolean {
  return kind === "pair" || kind === "word";
}

/**
 * @param findConcepts the term base's concepts, where there is one
 * @returns an index over the documents in their order; an empty list gives an index that finds nothing
 */
export function buildLexicalIndex(documents: readonly IndexDocument[], findConcepts?: FindConcepts): LexicalIndex {
  const termIds = new Map<string, number>();
  const counted = documents.map((document) => countDocument(document, termIds, findConcepts));
  const idf = inverseDocumentFrequencies(counted, termIds.size);
  return { size: documents.length, termIds, idf, ...layPostings(counted, idf), ...laySentences(documents, termIds) };
}

/** Occurrences of one term in one field. */
interface Count {
  readonly kind: IndexedKind;
  times: number;
}

type CountedField = { readonly counts: Map<number, Count>; readonly lengths: Map<IndexedKind, number> };
type CountedDocument = Readonly<Record<Field, CountedField>>;

function countDocument(
  document: IndexDocument,
  termIds: Map<string, number>,
  findConcepts: FindConcepts | undefined,
): CountedDocument {
  const asked = document.asked.join("\n");
  return {
    body: countField(`${document.title}\n${document.body}`, termIds, findConcepts),
    title: countField(document.title, termIds, findConcepts),
    asked: countField(asked, termIds, findConcepts),
  };
}

function countField(text: string, termIds: Map<string, number>, findConcepts: FindConcepts | undefined): CountedField {
  const counts = new Map<number, Count>();
  const lengths = new Map<IndexedKind, number>();
  const add = (kind: IndexedKind, term: string): void => {
    const id = idOf(termKey(kind, term), termIds);
    const count = counts.get(id);
    if (count === undefined) counts.set(id, { kind, times: 1 });
    else count.times += 1;
    lengths.set(kind, (lengths.get(kind) ?? 0) + 1);
  };
  for (const term of cutTerms(text)) add(term.kind, term.text);
  for (const concept of findConcepts?.(text) ?? []) add("concept", concept);
  return { counts, lengths };
}

function idOf(key: string, termIds: Map<string, number>): number {
  let id = termIds.get(key);
  if (id === undefined) {
    id = termIds.size;
    termIds.set(key, id);
  }
  return id;
}

function inverseDocumentFrequencies(documents: readonly CountedDocument[], termCount: number): Float32Array {
  const frequency = new Uint32Array(termCount);
  for (const document of documents) {
    const ids = new Set(FIELDS.flatMap((field) => [...document[field].counts.keys()]));
    for (const id of ids) frequency[id] = (frequency[id] ?? 0) + 1;
  }
  return Float32Array.from(frequency, (df) => inverseDocumentFrequency(df, documents.length));
}

/** The idf of a term in `df` of `size` documents; `df` 0 gives that of a term nobody has seen. */
export function inverseDocumentFrequency(df: number, size: number): number {
  return Math.log(1 + (size - df + 0.5) / (df + 0.5));
}

function layPostings(
  documents: readonly CountedDocument[],
  idf: Float32Array,
): Pick<LexicalIndex, "postingStart" | "postingRow" | "postingImpact"> {
  const averages = averageLengths(documents);
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

type Averages = Readonly<Record<Field, ReadonlyMap<IndexedKind, number>>>;

/** Mean length per field and kind, over the documents that have any of that kind: an English text is no short Chinese one. */
function averageLengths(documents: readonly CountedDocument[]): Averages {
  const of = (field: Field): ReadonlyMap<IndexedKind, number> => {
    const sums = new Map<IndexedKind, { total: number; documents: number }>();
    for (const document of documents) {
      for (const [kind, length] of document[field].lengths) {
        const sum = sums.get(kind) ?? { total: 0, documents: 0 };
        sums.set(kind, { total: sum.total + length, documents: sum.documents + 1 });
      }
    }
    return new Map([...sums].map(([kind, sum]) => [kind, sum.total / sum.documents]));
  };
  return { body: of("body"), title: of("title"), asked: of("asked") };
}

function documentImpacts(document: CountedDocument, averages: Averages, idf: Float32Array): Map<number, number> {
  const impacts = new Map<number, number>();
  for (const field of FIELDS) {
    const { counts, lengths } = document[field];
    for (const [id, { kind, times }] of counts) {
      const parameters = FIELD_WEIGHTS[field][kind];
      if (parameters === undefined) continue;
      const { weight, k1, b } = parameters;
      const relativeLength = (lengths.get(kind) ?? 0) / (averages[field].get(kind) ?? 1);
      const saturation = (times * (k1 + 1)) / (times + k1 * (1 - b + b * relativeLength));
      impacts.set(id, (impacts.get(id) ?? 0) + weight * (idf[id] ?? 0) * saturation);
    }
  }
  return impacts;
}

function laySentences(
  documents: readonly IndexDocument[],
  termIds: ReadonlyMap<string, number>,
): Pick<LexicalIndex, "sentenceStart" | "sentenceTermStart" | "sentenceTerm"> {
  const sentenceStart = [0];
  const sentenceTermStart = [0];
  const sentenceTerm: number[] = [];
  for (const document of documents) {
    for (const sentence of [document.title, ...splitSentences(document.body), ...document.asked]) {
      for (const id of spineIds(sentence, termIds)) sentenceTerm.push(id);
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

function spineIds(sentence: string, termIds: ReadonlyMap<string, number>): number[] {
  const ids = new Set<number>();
  for (const term of cutTerms(sentence)) {
    const id = isSpine(term.kind) ? termIds.get(termKey(term.kind, term.text)) : undefined;
    if (id !== undefined) ids.add(id);
  }
  return [...ids].toSorted((a, b) => a - b);
}
