import fc from "fast-check";
import { describe, it } from "vitest";
import { areaUnderRoc } from "#src/turn/confidence/area-under-roc.ts";
import type { Judged } from "#src/turn/confidence/risk-coverage.ts";

const anyJudged = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 5 }).map((step) => step / 5), right: fc.boolean() }),
);

/** Every pair of one that is right and one that is not, looked at in turn. */
function byPairs(judged: readonly Judged[]): number {
  const [right, wrong] = [judged.filter((one) => one.right), judged.filter((one) => !one.right)];
  const won = right.flatMap((a) => wrong.map((b) => (Math.sign(a.confidence - b.confidence) + 1) / 2));
  return won.reduce((sum, share) => sum + share, 0) / won.length;
}

describe("areaUnderRoc", () => {
  it("is the share of pairs in which the right one has more confidence", ({ expect }) => {
    fc.assert(
      fc.property(anyJudged, (judged) => {
        fc.pre(judged.some(({ right }) => right) && judged.some(({ right }) => !right));

        expect(areaUnderRoc(judged)).toBeCloseTo(byPairs(judged));
      }),
    );
  });

  it("is not a number when there is only one kind", ({ expect }) => {
    expect(areaUnderRoc([{ confidence: 0.5, right: true }])).toBeNaN();
  });
});
