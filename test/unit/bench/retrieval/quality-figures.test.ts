import fc from "fast-check";
import { describe, it } from "vitest";
import { areaUnderRiskCoverage } from "#src/turn/confidence/risk-coverage.ts";
import { qualityFigures } from "#bench/retrieval/figures/quality-figures.ts";
import { anyJudged } from "#test/support/any-judged.ts";

const questions = [
  { id: "1", text: "", relevant: ["a"] },
  { id: "2", text: "", relevant: ["b"] },
  { id: "3", text: "", relevant: [] },
  { id: "4", text: "", relevant: [] },
];

describe("qualityFigures", () => {
  it("are as counted by hand", ({ expect }) => {
    const figures = qualityFigures(
      questions,
      new Map([
        ["1", { ranked: ["a"], confidence: 0.9 }],
        ["2", { ranked: ["x", "b"], confidence: 0.6 }],
        ["3", { ranked: ["a"], confidence: 0.7 }],
        ["4", { ranked: ["b"], confidence: 0.1 }],
      ]),
    );

    expect(figures.recallAt1).toBe(1 / 2);
    expect(figures.recallAt5).toBe(1);
    expect(figures.mrr).toBe(3 / 4);
    expect(figures.ndcg).toBeCloseTo((1 + 1 / Math.log2(3)) / 2);
    expect(figures.aurocAnswerable).toBe(3 / 4);
    expect(figures.aurocRight).toBe(1);
    expect(figures.aurc).toBeCloseTo((0 + 1 / 2 + 2 / 3 + 3 / 4) / 4);
    expect(figures.aurcOracle).toBeCloseTo(figures.aurc);
    expect(figures.coverageAt5).toBe(1 / 4);
    expect(figures.coverageAt10).toBe(1 / 4);
    expect(figures.coverageAt10Oracle).toBe(1 / 4);
  });

  it("allow a perfect order as many errors as the risk does", ({ expect }) => {
    const asked = Array.from({ length: 20 }, (_, at) => ({ id: String(at), text: "", relevant: at < 9 ? ["a"] : [] }));
    const answers = new Map(asked.map(({ id }) => [id, { ranked: ["a"], confidence: 0.5 }]));

    expect(qualityFigures(asked, answers)).toMatchObject({ coverageAt10: 0, coverageAt10Oracle: 1 / 2 });
  });

  it("take a question without an answer, or with an empty one, for the least sure", ({ expect }) => {
    const figures = qualityFigures(
      questions,
      new Map([
        ["1", { ranked: ["a"], confidence: 0.9 }],
        ["2", { ranked: [], confidence: 1 }],
      ]),
    );

    expect(figures.recallAt1).toBe(1 / 2);
    expect(figures.aurocAnswerable).toBe((2 + 1) / 4);
    expect(figures.coverageAt10).toBe(1 / 4);
  });

  it("have no area below the oracle's, and just that when the confidence knows every error", ({ expect }) => {
    fc.assert(
      fc.property(anyJudged, (judged) => {
        const asked = judged.map((_, at) => ({ id: String(at), text: "", relevant: ["a"] }));
        const answers = (confidenceOf: (one: (typeof judged)[number]) => number) =>
          new Map(
            judged.map((one, at) => [String(at), { ranked: [one.right ? "a" : "x"], confidence: confidenceOf(one) }]),
          );
        const given = qualityFigures(
          asked,
          answers(({ confidence }) => confidence),
        );
        const knowing = qualityFigures(
          asked,
          answers(({ right }) => (right ? 0.8 : 0.3)),
        );

        expect(given.aurc).toBeCloseTo(areaUnderRiskCoverage(judged), 12);
        expect(given.aurc).toBeGreaterThanOrEqual(given.aurcOracle - 1e-12);
        expect(knowing.aurc).toBeCloseTo(given.aurcOracle, 12);
        expect(given.coverageAt10).toBeLessThanOrEqual(given.coverageAt10Oracle);
      }),
    );
  });
});
