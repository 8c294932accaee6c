import fc from "fast-check";
import { describe, it } from "vitest";
import { bestRows } from "#src/turn/retrieval/best-rows.ts";

describe("bestRows", () => {
  it("gives what sorting all rows by score would give", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 12 }), (values, limit) => {
        const sorted = values
          .map((score, row) => ({ row, score }))
          .filter(({ score }) => score > 0)
          .toSorted((a, b) => b.score - a.score || a.row - b.row);

        expect(bestRows(Float32Array.from(values), limit)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
