import * as fc from "fast-check";
import { describe, it } from "vitest";
import { cssText } from "#src/commands/handbook/css-text.ts";

function readBack(written: string): string {
  return written
    .slice(1, -1)
    .replaceAll(/\\(?<code>[0-9a-f]+) /gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

describe("cssText", () => {
  it("writes letters and figures of every script as they are", ({ expect }) => {
    expect(cssText("落地 Luodi 2026年")).toBe('"落地 Luodi 2026年"');
  });

  it("keeps any text a text: nothing in it ends the string, the rule or the style", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const written = cssText(text);

        expect(written).toMatch(/^"(?:[\p{L}\p{N} ]|\\[0-9a-f]+ )*"$/u);
        expect(readBack(written)).toBe(text);
      }),
    );
  });
});
