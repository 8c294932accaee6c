import { describe, it } from "vitest";
import { dictionaryWords } from "#src/turn/retrieval/dictionary-words.ts";

describe("dictionaryWords", () => {
  it("finds words of Chinese and Japanese, and nothing else", ({ expect }) => {
    expect(dictionaryWords("外资企业如何办理登记")).toContain("企业");
    expect(dictionaryWords("会社の登録について")).toContain("について");
    expect(dictionaryWords("work permit 증명서 12")).toEqual([]);
  });
});
