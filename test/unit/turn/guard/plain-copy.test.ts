import fc from "fast-check";
import { describe, it } from "vitest";
import { makePlainCopy } from "#src/turn/guard/plain-copy.ts";

describe("makePlainCopy", () => {
  it("gives digits, letters, hyphens and spaces one form each", ({ expect }) => {
    expect(makePlainCopy("１３８−００１３　Ａｂ𝟙①ｶ").text).toBe("138-0013 Ab11カ");
  });

  it("leaves signs that stand for several letters alone", ({ expect }) => {
    expect(makePlainCopy("100㎡ ㈱").text).toBe("100㎡ ㈱");
  });

  it("leads back from every place in the copy to where it comes from", ({ expect }) => {
    const { text, originOf } = makePlainCopy("a𝟙号");

    expect(text).toBe("a1号");
    expect([0, 1, 2, 3].map(originOf)).toEqual([0, 1, 3, 4]);
  });

  it("covers the original from beginning to end, in order", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (original) => {
        const { text, originOf } = makePlainCopy(original);
        const places = Array.from({ length: text.length + 1 }, (_, place) => originOf(place));

        expect(places).toEqual(places.toSorted((left, right) => left - right));
        expect(places.at(-1)).toBe(original.length);
      }),
    );
  });
});
