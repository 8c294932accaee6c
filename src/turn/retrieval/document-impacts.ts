/** What each term of a document adds to its score: BM25, weighted by field and kind of term. */
import { type CountedDocument, type Field, FIELDS } from "./count-document.ts";
import type { IndexedKind } from "./term-key.ts";

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

/** Terms of a kind in a field, on average over the documents that have any. Plain, so that it can be written to a file. */
export type AverageLengths = Readonly<Record<Field, Readonly<Partial<Record<IndexedKind, number>>>>>;

/** Only over the documents that have any of that kind: an English text is no short Chinese one. */
export function averageLengths(documents: readonly CountedDocument[]): AverageLengths {
  const of = (field: Field): AverageLengths[Field] => {
    const sums = new Map<IndexedKind, { total: number; documents: number }>();
    for (const document of documents) {
      for (const [kind, length] of document[field].lengths) {
        const sum = sums.get(kind) ?? { total: 0, documents: 0 };
        sums.set(kind, { total: sum.total + length, documents: sum.documents + 1 });
      }
    }
    return Object.fromEntries([...sums].map(([kind, sum]) => [kind, sum.total / sum.documents]));
  };
  return { body: of("body"), title: of("title"), asked: of("asked") };
}

/**
 * @param averages a length they do not know counts as an average one
 * @returns term id -> what it adds
 */
export function documentImpacts(
  document: CountedDocument,
  averages: AverageLengths,
  idf: Float32Array,
): ReadonlyMap<number, number> {
  const impacts = new Map<number, number>();
  for (const field of FIELDS) {
    const { counts, lengths } = document[field];
    for (const [id, { kind, times }] of counts) {
      const parameters = FIELD_WEIGHTS[field][kind];
      if (parameters === undefined) continue;
      const { weight, k1, b } = parameters;
      const length = lengths.get(kind) ?? 0;
      const relativeLength = length / (averages[field][kind] ?? length);
      const saturation = (times * (k1 + 1)) / (times + k1 * (1 - b + b * relativeLength));
      impacts.set(id, (impacts.get(id) ?? 0) + weight * (idf[id] ?? 0) * saturation);
    }
  }
  return impacts;
}
