import fc from "fast-check";
import { describe, it } from "vitest";
import { rankingFigures } from "#bench/retrieval/figures/ranking-figures.ts";

describe("rankingFigures", () => {
  it.for([
    { when: "the first passage is relevant", ranked: ["a", "x"], relevant: ["a"], figures: [1, 1, 1, 1] },
    { when: "the third is", ranked: ["x", "y", "a"], relevant: ["a"], figures: [0, 1, 1 / 3, 1 / Math.log2(4)] },
    { when: "the sixth is", ranked: [..."vwxyza"], relevant: ["a"], figures: [0, 0, 1 / 6, 1 / Math.log2(7)] },
    { when: "none is", ranked: ["x"], relevant: ["a"], figures: [0, 0, 0, 0] },
    { when: "nothing was found", ranked: [], relevant: ["a"], figures: [0, 0, 0, 0] },
    {
      when: "one of two is missing",
      ranked: ["a", "x"],
      relevant: ["a", "b"],
      figures: [1, 1, 1, 1 / (1 + 1 / Math.log2(3))],
    },
    {
      when: "a passage is named twice",
      ranked: ["x", "x", "a"],
      relevant: ["a"],
      figures: [0, 1, 1 / 2, 1 / Math.log2(3)],
    },
    { when: "the relevant one comes eleventh", ranked: [..."mnopqrstuva"], relevant: ["a"], figures: [0, 0, 0, 0] },
  ])("are as counted by hand when $when", ({ ranked, relevant, figures }, { expect }) => {
    const { recallAt1, recallAt5, reciprocalRank, ndcg } = rankingFigures(ranked, relevant);

    for (const [at, figure] of [recallAt1, recallAt5, reciprocalRank, ndcg].entries()) {
      expect(figure).toBeCloseTo(figures[at] ?? Number.NaN);
    }
  });

  it("lie between nothing and one, and are one when the relevant come first", ({ expect }) => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(ids, ids, (ranked, relevant) => {
        for (const figure of Object.values(rankingFigures(ranked, relevant))) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
        expect(rankingFigures([...relevant, ...ranked], relevant)).toMatchObject({ recallAt1: 1, reciprocalRank: 1 });
        expect(rankingFigures([...relevant, ...ranked], relevant).ndcg).toBeCloseTo(1);
      }),
    );
  });
});
