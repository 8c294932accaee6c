import fc from "fast-check";
import { describe, it } from "vitest";
import { bestRows, createBestRows } from "#src/turn/retrieval/best-rows.ts";

/** Scores of rows, and the rows in some order. */
const scored = fc.array(fc.integer({ min: 0, max: 9 })).chain((values) =>
  fc.record({
    values: fc.constant(values),
    order: fc.shuffledSubarray([...values.keys()], { minLength: values.length }),
  }),
);

describe("bestRows", () => {
  it("gives what sorting all rows by score would give", ({ expect }) => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 12 }), ({ values, order }, limit) => {
        const touched = Uint32Array.from(order.filter((row) => (values[row] ?? 0) > 0));
        const rows = { scores: Float32Array.from(values), touched, count: touched.length };
        const sorted = values
          .map((score, row) => ({ row, score }))
          .filter(({ score }) => score > 0)
          .toSorted((a, b) => b.score - a.score || a.row - b.row)
          .map(({ row }) => row);

        expect([...bestRows(rows, createBestRows(limit))]).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
