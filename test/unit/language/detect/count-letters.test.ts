import { describe, it } from "vitest";
import { countLetters } from "#src/language/detect/count-letters.ts";

describe("countLetters", () => {
  it("counts each script apart and leaves digits and signs out", ({ expect }) => {
    expect(countLetters("営業ビザ、비자 visa виза 2026!")).toEqual({ han: 2, kana: 2, hangul: 2, latin: 4, other: 4 });
  });

  it("takes the long vowel sign for kana and half-width kana too", ({ expect }) => {
    expect(countLetters("データﾋﾞ")).toMatchObject({ kana: 5, han: 0, other: 0 });
  });

  it("counts nothing in an empty text", ({ expect }) => {
    expect(countLetters("")).toEqual({ han: 0, kana: 0, hangul: 0, latin: 0, other: 0 });
  });
});
