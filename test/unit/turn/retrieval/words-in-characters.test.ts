import { describe, it } from "vitest";
import { foldForTerms } from "#src/turn/retrieval/cut-terms.ts";
import { wordsInCharacters } from "#src/turn/retrieval/words-in-characters.ts";

function words(text: string): readonly string[] {
  return wordsInCharacters(foldForTerms(text));
}

describe("wordsInCharacters", () => {
  it("cuts Chinese beside its function words", ({ expect }) => {
    expect(words("外资企业的注册资本和经营范围")).toEqual(["外资企业", "注册资本", "经营范围"]);
  });

  it("knows the function words in traditional characters too", ({ expect }) => {
    expect(words("公司與個人")).toEqual(["公司", "个人"]);
  });

  it("takes kanji and katakana out of the kana around them", ({ expect }) => {
    expect(words("就労ビザを更新する")).toEqual(["就劳", "ビザ", "更新"]);
  });

  it("leaves out a character that stands alone, and what is not written in them", ({ expect }) => {
    expect(words("税 visa 2024 비자")).toEqual([]);
  });
});
