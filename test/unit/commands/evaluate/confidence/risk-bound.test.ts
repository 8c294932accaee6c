import { describe, it } from "vitest";
import { riskBound } from "#src/commands/evaluate/confidence/risk-bound.ts";

const promised = { risk: 0.05, level: 0.9 };
const all = { answered: 200, wrong: 4 };

describe("riskBound", () => {
  it("is of the answers alone when they could show the risk", ({ expect }) => {
    // Without an error, 45 answers are the fewest: 0.95 to the power of 45 is just below 0.1.
    const { share, isPooled } = riskBound({ answered: 45, wrong: 0 }, all, promised);

    expect(isPooled).toBe(false);
    expect(share).toBeCloseTo(1 - 0.1 ** (1 / 45));
    expect(share).toBeLessThanOrEqual(0.05);
  });

  it("is that of all when they are too few, and says what they say alone", ({ expect }) => {
    const bound = riskBound({ answered: 44, wrong: 0 }, all, promised);

    expect(bound.isPooled).toBe(true);
    expect(bound.share).toBe(riskBound(all, all, promised).share);
    expect(bound.alone).toBeCloseTo(1 - 0.1 ** (1 / 44));
  });

  it("of all is their own, however few they are", ({ expect }) => {
    const few = { answered: 1, wrong: 0 };

    expect(riskBound(few, few, promised)).toEqual({
      share: expect.closeTo(0.9),
      isPooled: false,
      alone: expect.closeTo(0.9),
    });
    expect(riskBound({ answered: 0, wrong: 0 }, { answered: 0, wrong: 0 }, promised)).toMatchObject({ share: 1 });
  });
});
