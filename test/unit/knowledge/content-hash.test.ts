import fc from "fast-check";
import { describe, it } from "vitest";
import { contentHash } from "#src/knowledge/content-hash.ts";

describe("contentHash", () => {
  it("is the same on every machine", ({ expect }) => {
    expect(contentHash(new Map([["a", "即墨"]]))).toBe("121bb8c4cb7fbe");
  });

  it("does not depend on the order the files were read in", ({ expect }) => {
    const forward = new Map([
      ["a", "1"],
      ["b", "2"],
    ]);

    expect(contentHash(forward)).toBe(contentHash(new Map([...forward].toReversed())));
  });

  it("tells a text's end from the next one's beginning", ({ expect }) => {
    const one = new Map([["a", "xb"]]);
    const other = new Map([["ax", "b"]]);

    expect(contentHash(one)).not.toBe(contentHash(other));
  });

  it("has 14 hexadecimal digits and changes with the text", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const hash = contentHash(new Map([["a", text]]));

        expect(hash).toMatch(/^[0-9a-f]{14}$/u);
        expect(contentHash(new Map([["a", `${text}.`]]))).not.toBe(hash);
      }),
    );
  });
});
