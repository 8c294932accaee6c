import fc from "fast-check";
import { describe, it } from "vitest";
import { areaUnderRoc } from "#src/turn/confidence/area-under-roc.ts";
import { anyJudged } from "#test/support/any-judged.ts";

describe("areaUnderRoc", () => {
  it.for([
    { of: "one when every right one is surer", right: [0.9, 0.8], wrong: [0.7, 0.1], area: 1 },
    { of: "nothing when every wrong one is surer", right: [0.1], wrong: [0.7, 0.8], area: 0 },
    { of: "the share of pairs that are in order", right: [0.9, 0.4], wrong: [0.6, 0.2], area: 3 / 4 },
    { of: "a half when all are equally sure", right: [0.5, 0.5], wrong: [0.5], area: 1 / 2 },
    { of: "a half for a tied pair", right: [0.9, 0.5], wrong: [0.5, 0.1], area: 3.5 / 4 },
  ])("is $of", ({ right, wrong, area }, { expect }) => {
    const judged = [
      ...right.map((confidence) => ({ confidence, right: true })),
      ...wrong.map((confidence) => ({ confidence, right: false })),
    ];

    expect(areaUnderRoc(judged)).toBeCloseTo(area);
    expect(areaUnderRoc(judged.toReversed())).toBeCloseTo(area);
  });

  it("does not exist when there is only one kind", ({ expect }) => {
    expect(areaUnderRoc([{ confidence: 0.5, right: true }])).toBeNaN();
    expect(areaUnderRoc([])).toBeNaN();
  });

  it("is what counting all pairs gives", ({ expect }) => {
    fc.assert(
      fc.property(anyJudged, (judged) => {
        const right = judged.filter((one) => one.right);
        const wrong = judged.filter((one) => !one.right);
        fc.pre(right.length > 0 && wrong.length > 0);
        const pairs = right.flatMap((a) =>
          wrong.map((b) => (a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0)),
        );
        const counted = pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;

        expect(areaUnderRoc(judged)).toBeCloseTo(counted, 10);
      }),
    );
  });

  it("depends on the order of confidences alone", ({ expect }) => {
    fc.assert(
      fc.property(anyJudged, (judged) => {
        const squeezed = judged.map(({ confidence, right }) => ({ confidence: confidence ** 3 / 2 + 0.1, right }));

        expect(areaUnderRoc(squeezed)).toBe(areaUnderRoc(judged));
      }),
    );
  });
});
