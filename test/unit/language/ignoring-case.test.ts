import fc from "fast-check";
import { describe, it } from "vitest";
import { ignoringCase } from "#src/language/ignoring-case.ts";
import { MESSENGER_IDS } from "#src/language/messenger-ids.ts";

describe("a pattern that ignores case", () => {
  it.for([
    ["line", "Line LINE line", ["Line", "LINE", "line"]],
    ["(?-i:LINE)|qq", "Line LINE Qq", ["LINE", "Qq"]],
    ["(?-i:a(?:b)c)d", "abcD aBcd", ["abcD"]],
    [String.raw`[a-cX\d]\p{Script=Han}\s?z`, "B中Z 1中 z x中z", ["B中Z", "1中 z", "x中z"]],
    ["(?<=id)[_-]x", "ID_X id-x", ["_X", "-x"]],
  ] as const)(
    "%s finds Latin letters in either case, but where it says otherwise",
    ([source, text, found], { expect }) => {
      expect(text.match(ignoringCase(source))).toEqual(found);
    },
  );

  it("finds what the engine's own flag finds, where there is no modifier", ({ expect }) => {
    const letters = fc.string({ unit: fc.constantFrom(..."abzABZ19_-. 中线:"), maxLength: 24 });
    const source = String.raw`(?<![A-Z0-9_])(?:ab|z[a-z]?)(?=[ :]|$)|[A-Z.-]{2}中`;
    const written = `${source}|(?-i:9)`;
    fc.assert(
      fc.property(letters, (text) => {
        expect(text.match(ignoringCase(written))).toEqual(text.match(new RegExp(`${source}|9`, "giu")));
      }),
    );
  });

  it("has no modifier left beside a flag of the engine", ({ expect }) => {
    expect(MESSENGER_IDS.filter((pattern) => pattern.source.includes("?-i:"))).toEqual([]);
  });
});
