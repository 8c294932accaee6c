import fc from "fast-check";
import { describe, it } from "vitest";
import { reliabilityBins } from "#src/turn/confidence/reliability-bins.ts";
import { calibrationError, type Judged } from "#src/turn/confidence/risk-coverage.ts";

const six: readonly Judged[] = [
  { confidence: 0.9, right: true },
  { confidence: 0.1, right: false },
  { confidence: 0.8, right: true },
  { confidence: 0.3, right: true },
  { confidence: 0.2, right: false },
  { confidence: 0.7, right: false },
];

const anyJudged = fc.array(fc.record({ confidence: fc.float({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }));

describe("reliabilityBins", () => {
  it("puts the least sure questions into the first bin", ({ expect }) => {
    const bins = reliabilityBins(six, 3);

    expect(bins.map(({ stated }) => stated.toFixed(2))).toEqual(["0.15", "0.50", "0.85"]);
    expect(bins.map(({ observed }) => observed)).toEqual([0, 1 / 2, 1]);
    expect(bins.map(({ count }) => count)).toEqual([2, 2, 2]);
  });

  it("has no empty bins", ({ expect }) => {
    expect(reliabilityBins(six.slice(0, 2), 5)).toEqual([
      { stated: 0.1, observed: 0, count: 1 },
      { stated: 0.9, observed: 1, count: 1 },
    ]);
    expect(reliabilityBins([])).toEqual([]);
  });

  it("holds every question once, in bins that differ by one at most", ({ expect }) => {
    fc.assert(
      fc.property(anyJudged, (judged) => {
        const counts = reliabilityBins(judged).map(({ count }) => count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(judged.length);
        if (judged.length >= 5) expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is what the calibration error is taken from", ({ expect }) => {
    expect(calibrationError(six, 3)).toBeCloseTo((0.15 + 0 + 0.15) / 3);
  });
});
