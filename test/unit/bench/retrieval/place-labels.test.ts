import fc from "fast-check";
import { describe, it } from "vitest";
import { placeLabels } from "#bench/retrieval/report/place-labels.ts";

describe("placeLabels", () => {
  it("leaves labels where they want to be when they are apart", ({ expect }) => {
    expect(placeLabels([90, 20, 50], { step: 15, top: 0, bottom: 100 })).toEqual([90, 20, 50]);
  });

  it("keeps labels apart, in order, and within the bottom when there is room", ({ expect }) => {
    const heights = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 13 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = placeLabels(wanted, { step: 15, top: 0, bottom: 200 });
        const sorted = placed.toSorted((a, b) => a - b);

        for (const [at, height] of sorted.entries()) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(200);
          expect(height - (sorted[at - 1] ?? -15)).toBeGreaterThanOrEqual(15);
        }
      }),
    );
  });
});
