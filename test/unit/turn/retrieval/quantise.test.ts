import fc from "fast-check";
import { describe, it } from "vitest";
import { quantiseRows, rowValues } from "#src/turn/retrieval/quantise.ts";

describe("quantiseRows", () => {
  it("keeps every value to within half a step of its row's scale", ({ expect }) => {
    const row = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const vectors = rows.map((values) => Float32Array.from(values));
        const quantised = quantiseRows(vectors);
        for (const [at, vector] of vectors.entries()) {
          const step = quantised.scales[at] ?? 0;
          for (const [place, value] of rowValues(quantised, at).entries()) {
            expect(Math.abs(value - (vector[place] ?? 0))).toBeLessThanOrEqual(step / 2 + 1e-6);
          }
        }
      }),
    );
  });

  it("keeps a row of zeros", ({ expect }) => {
    expect([...rowValues(quantiseRows([new Float32Array(3)]), 0)]).toEqual([0, 0, 0]);
  });

  it("takes no rows", ({ expect }) => {
    expect(quantiseRows([])).toEqual({ dimensions: 0, bytes: new Int8Array(), scales: new Float32Array() });
  });
});
