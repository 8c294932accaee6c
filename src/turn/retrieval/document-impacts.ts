/** What each term of a document adds to its score, but for its idf: BM25, weighted by field and kind of term. */
import { type CountedDocuments, type Field, FIELDS, lengthIn, timesIn } from "./count-documents.ts";
import { INDEXED_KINDS, type IndexedKind, KIND_PLACES } from "./term-key.ts";

/** BM25 (Robertson & Zaragoza 2009): `k1` how soon repetition stops counting, `b` how much length is held against a text. */
interface FieldWeight {
  readonly weight: number;
  readonly k1: number;
  readonly b: number;
}

// Chosen on the public question sets ja, zh, en, gov-ko, gov-zh and gov-en-faq, where they are flat optima; the hashes of
// these sets stand in src/turn/confidence/text-model.json. None was fitted on the Korean set `ko`, whose licence forbids
// derivatives, but its figures were looked at beside the others. The sets have no `asked` and no `concept`: of their weights
// they say nothing.
// Low k1 for characters (presence says more than repetition), more length correction for words. The title stands inside
// the body too; scored again it says what the document is about.
const FIELD_WEIGHTS: Readonly<Record<Field, Partial<Readonly<Record<IndexedKind, FieldWeight>>>>> = {
  body: {
    pair: { weight: 1, k1: 0.6, b: 0.75 },
    word: { weight: 1, k1: 1.2, b: 0.85 },
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
    stem: { weight: 0.2, k1: 0.6, b: 0.5 },
    concept: { weight: 0.3, k1: 0.6, b: 0.5 },
  },
};

/** More than any term can add. */
export const MOST_IMPACT = Math.max(
  ...INDEXED_KINDS.map((kind) =>
    FIELDS.reduce((sum, field) => {
      const { weight = 0, k1 = 0 } = FIELD_WEIGHTS[field][kind] ?? {};
      return sum + weight * (k1 + 1);
    }, 0),
  ),
);

/** Terms of a kind in a field, on average over the documents that have any. Plain, so that it can be written to a file. */
export type AverageLengths = Readonly<Record<Field, Readonly<Partial<Record<IndexedKind, number>>>>>;

/** Only over the documents that have any of that kind: an English text is no short Chinese one. */
export function averageLengths(documents: CountedDocuments): AverageLengths {
  const average = (field: Field, kind: IndexedKind): number | undefined => {
    let total = 0;
    let having = 0;
    for (let row = 0; row < documents.size; row++) {
      const length = lengthIn(documents, row, field, kind);
      total += length;
      if (length > 0) having += 1;
    }
    return having === 0 ? undefined : total / having;
  };
  const of = (field: Field): AverageLengths[Field] =>
    Object.fromEntries(
      INDEXED_KINDS.flatMap((kind) => {
        const length = average(field, kind);
        return length === undefined ? [] : [[kind, length]];
      }),
    );
  return { body: of("body"), title: of("title"), asked: of("asked") };
}

/** @returns what a term of a kind adds to the score of the document in a row, per unit of its idf, from its `times` there */
export type DocumentImpact = (row: number, kind: IndexedKind, times: number) => number;

/**
 * Asked of one row after the other: what is the same for all terms of a document is worked out once.
 *
 * @param averages a length they do not know counts as an average one
 */
export function documentImpact(documents: CountedDocuments, averages: AverageLengths): DocumentImpact {
  let last: number | undefined;
  // Of the terms of each kind in each field, how many occurrences count half: more in a longer text.
  const halves = new Float64Array(INDEXED_KINDS.length * FIELDS.length);
  const setHalves = (row: number): void => {
    for (const kind of INDEXED_KINDS) {
      for (const field of FIELDS) {
        const { k1 = 0, b = 0 } = FIELD_WEIGHTS[field][kind] ?? {};
        const length = lengthIn(documents, row, field, kind);
        const relativeLength = length / (averages[field][kind] ?? length);
        halves[KIND_PLACES[kind] * FIELDS.length + FIELDS.indexOf(field)] = k1 * (1 - b + b * relativeLength);
      }
    }
  };
  return (row, kind, times) => {
    if (row !== last) setHalves(row);
    last = row;
    let impact = 0;
    for (let place = 0; place < FIELDS.length; place++) {
      const field = FIELDS[place] ?? "body";
      const inField = timesIn(field, times);
      const parameters = FIELD_WEIGHTS[field][kind];
      if (inField === 0 || parameters === undefined) continue;
      const { weight, k1 } = parameters;
      impact += (weight * inField * (k1 + 1)) / (inField + (halves[KIND_PLACES[kind] * FIELDS.length + place] ?? 0));
    }
    return impact;
  };
}
