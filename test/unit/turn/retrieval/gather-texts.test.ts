import fc from "fast-check";
import { describe, it } from "vitest";
import { gatherTexts } from "#src/turn/retrieval/gather-texts.ts";
import type { LexicalHit } from "#src/turn/retrieval/second-look.ts";

function hit(row: number, score: number): LexicalHit {
  return {
    row,
    score,
    coverage: 0,
    sentenceCoverage: 0,
    titleCoverage: 0,
    sentenceMatch: 0,
    nameCoverage: 0,
    wordCoverage: 0,
  };
}

const rows = (hits: readonly LexicalHit[]): number[] => hits.map(({ row }) => row);

describe("gatherTexts", () => {
  it("lifts the passages of the text that comes first", ({ expect }) => {
    const texts = ["leases", "customs", "leases"];

    expect(rows(gatherTexts([hit(0, 10), hit(1, 7), hit(2, 6)], (row) => texts[row]))).toEqual([0, 2, 1]);
  });

  it("leaves passages alone that are texts of their own", ({ expect }) => {
    expect(rows(gatherTexts([hit(0, 10), hit(1, 7), hit(2, 6)], () => undefined))).toEqual([0, 1, 2]);
  });

  it("keeps the first hit, the order of the texts and the order within each", ({ expect }) => {
    const hits = fc.array(fc.tuple(fc.nat(20), fc.nat(3)), { minLength: 1 });
    fc.assert(
      fc.property(hits, (drawn) => {
        const before = drawn.map(([score], row) => hit(row, score + 1)).toSorted((a, b) => b.score - a.score);
        const textOf = (row: number): string => `text ${drawn[row]?.[1]}`;
        const after = gatherTexts(before, textOf);
        const texts = (found: readonly LexicalHit[]): string[] => [...new Set(found.map(({ row }) => textOf(row)))];
        const within = (found: readonly LexicalHit[], text: string): number[] =>
          rows(found).filter((row) => textOf(row) === text);

        expect(after[0]).toBe(before[0]);
        expect(texts(after)).toEqual(texts(before));
        for (const text of texts(before)) expect(within(after, text)).toEqual(within(before, text));
      }),
    );
  });
});
