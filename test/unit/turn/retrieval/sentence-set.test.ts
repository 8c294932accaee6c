import fc from "fast-check";
import { describe, it } from "vitest";
import {
  addAtSentences,
  addToList,
  MOST_SENTENCE_BITS,
  moveInList,
  withSentence,
} from "#src/turn/retrieval/sentence-set.ts";

/** How often each of so many places got the amount. */
function placesOf(set: number, list: readonly number[], size: number): readonly number[] {
  const sums = new Float64Array(size + 1);
  addAtSentences(sums, 1, set, Uint32Array.from(list), 1);
  return [...sums.keys()].slice(1).flatMap((at) => (sums[at] === 1 ? [at - 1] : []));
}

const few = fc.uniqueArray(fc.nat({ max: MOST_SENTENCE_BITS - 1 }));
const many = fc.uniqueArray(fc.nat({ max: 99 }));

describe("a set of sentences", () => {
  it("is read as it was written, as bits", ({ expect }) => {
    fc.assert(
      fc.property(few, (sentences) => {
        const set = sentences.reduce(withSentence, 0);

        expect(placesOf(set, [], MOST_SENTENCE_BITS)).toEqual(sentences.toSorted((a, b) => a - b));
      }),
    );
  });

  it("is read as it was written, in a list behind others and behind another list", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(many, { minLength: 1 }), fc.array(fc.nat()), (sets, before) => {
        const list: number[] = [];
        const written = sets.map((sentences) => addToList(list, sentences));

        for (const [at, sentences] of sets.entries()) {
          const set = written[at] ?? 0;

          expect(placesOf(set, list, 100)).toEqual(sentences.toSorted((a, b) => a - b));
          expect(placesOf(moveInList(set, before.length), [...before, ...list], 100)).toEqual(placesOf(set, list, 100));
        }
      }),
    );
  });

  it("holds the sentences of a document however long it is", ({ expect }) => {
    const list: number[] = [];
    addToList(
      list,
      Array.from({ length: 300_000 }, (_, at) => at),
    );

    expect(list).toHaveLength(300_001);
  });

  it("of bits stays where lists are moved", ({ expect }) => {
    expect(moveInList(withSentence(0, MOST_SENTENCE_BITS - 1), 5)).toBe(withSentence(0, MOST_SENTENCE_BITS - 1));
  });
});
