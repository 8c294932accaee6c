import fc from "fast-check";
import { describe, it } from "vitest";
import { hasMoreCodePoints } from "#src/platform/shared/has-more-code-points.ts";

describe("hasMoreCodePoints", () => {
  it("counts what iterating over the text counts", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, limit) => {
        expect(hasMoreCodePoints(text, limit)).toBe([...text].length > limit);
      }),
    );
  });
});
