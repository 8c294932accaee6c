import fc from "fast-check";
import { describe, it } from "vitest";
import { upperErrorBound } from "#src/turn/confidence/clopper-pearson.ts";

describe("upperErrorBound", () => {
  it.for([
    // With no error seen the bound solves (1 - rate)^total = 1 - level.
    { wrong: 0, total: 45, level: 0.9, bound: 1 - 0.1 ** (1 / 45) },
    { wrong: 0, total: 59, level: 0.95, bound: 1 - 0.05 ** (1 / 59) },
    // Published table values for two-sided 95 % intervals (upper limit, level 0.975).
    { wrong: 1, total: 10, level: 0.975, bound: 0.445 },
    { wrong: 5, total: 50, level: 0.975, bound: 0.2181 },
  ])("is $bound for $wrong of $total at level $level", ({ wrong, total, level, bound }, { expect }) => {
    expect(upperErrorBound(wrong, total, level)).toBeCloseTo(bound, 3);
  });

  it.for([
    { when: "nothing was seen", wrong: 0, total: 0 },
    { when: "everything was wrong", wrong: 7, total: 7 },
  ])("is 1 when $when", ({ wrong, total }, { expect }) => {
    expect(upperErrorBound(wrong, total, 0.9)).toBe(1);
  });

  it("lies above the observed rate and falls as more is seen", ({ expect }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }), (total, anyWrong) => {
        const wrong = anyWrong % total;
        const bound = upperErrorBound(wrong, total, 0.9);

        expect(bound).toBeGreaterThan(wrong / total);
        expect(upperErrorBound(wrong * 2, total * 2, 0.9)).toBeLessThan(bound);
      }),
    );
  });
});
