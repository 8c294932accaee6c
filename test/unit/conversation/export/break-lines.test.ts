import { describe, it } from "vitest";
import { breakLines } from "#src/conversation/export/pdf/break-lines.ts";
import { setGlyphs } from "#src/conversation/export/pdf/set-glyphs.ts";
import type { Language } from "#src/language/language.ts";

function linesOf(text: string, language: Language, limit: number): readonly string[] {
  return breakLines(setGlyphs(text, language), limit).map((line) => line.map((glyph) => glyph.text).join(""));
}

describe("breakLines", () => {
  it("breaks English after spaces", ({ expect }) => {
    expect(linesOf("joint acceptance in Jimo", "en", 6000)).toEqual(["joint ", "acceptance in ", "Jimo"]);
  });

  it("breaks Chinese between any two characters", ({ expect }) => {
    expect(linesOf("联合验收需要多长时间", "zh", 4000)).toEqual(["联合验收", "需要多长", "时间"]);
  });

  it("begins no line with a closing mark and ends none with an opening one", ({ expect }) => {
    expect(linesOf("联合验收，需要", "zh", 4000)).toEqual(["联合验", "收，需要"]);
    expect(linesOf("联合验（收）", "zh", 4000)).toEqual(["联合验", "（收）"]);
  });

  it("keeps Korean words whole", ({ expect }) => {
    expect(linesOf("합동준공검사는 얼마나", "ko", 8000)).toEqual(["합동준공검사는 ", "얼마나"]);
  });

  it("cuts a word that is wider than a line", ({ expect }) => {
    expect(linesOf("mmmmm", "en", 1600)).toEqual(["mm", "mm", "m"]);
  });

  it("makes an empty line of an empty text", ({ expect }) => {
    expect(linesOf("", "en", 1000)).toEqual([""]);
  });
});
