import fc from "fast-check";
import { describe, it } from "vitest";
import { negotiateLanguage } from "#src/http/reader-language.ts";
import { LANGUAGES } from "#src/language/language.ts";

describe("negotiateLanguage", () => {
  it.for([
    { header: "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", language: "ko" },
    { header: "en;q=0.5, ja;q=0.9", language: "ja" },
    { header: "zh-Hant-HK", language: "zh" },
    { header: "ZH-cn", language: "zh" },
    { header: "fr, de;q=0.9, en;q=0.1", language: "en" },
    { header: "ja;q=0, ko", language: "ko" },
    { header: "*", language: undefined },
    { header: "fr", language: undefined },
    { header: "koi", language: undefined },
    { header: "", language: undefined },
    { header: undefined, language: undefined },
  ])("reads $language from $header", ({ header, language }, { expect }) => {
    expect(negotiateLanguage(header)).toBe(language);
  });

  it("names a served language or none, whatever it is sent", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (header) => {
        expect([...LANGUAGES, undefined]).toContain(negotiateLanguage(header));
      }),
    );
  });
});
