import fc from "fast-check";
import { describe, it } from "vitest";
import { fromBase64Url, toBase64Url } from "#src/platform/shared/base64url.ts";

describe("base64url", () => {
  it("is what Node writes, and comes back", ({ expect }) => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes);

        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it("reads nothing but what it writes", ({ expect }) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        const bytes = fromBase64Url(text);

        expect(bytes === undefined || toBase64Url(bytes) === text).toBe(true);
      }),
    );
  });

  it.for(["A", "AA==", "AB", "A+/A", "AA A", "AAAé"])("does not read %j", (text, { expect }) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});
