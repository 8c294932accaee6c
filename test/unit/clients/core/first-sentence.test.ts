import { describe, it } from "vitest";
import { firstSentence } from "#src/clients/core/first-sentence.ts";

describe("firstSentence", () => {
  it.for([
    { language: "en", text: "Within 12 working days. [1] Ask first.", sentence: "Within 12 working days." },
    { language: "zh", text: "12个工作日以内办结。[1][2]请先咨询。", sentence: "12个工作日以内办结。" },
    { language: "ja", text: "12営業日以内です。 [1]\n\n先にご確認ください。", sentence: "12営業日以内です。" },
    { language: "ko", text: "12영업일 이내입니다. [1] 먼저 문의하십시오.", sentence: "12영업일 이내입니다." },
    { language: "en", text: "", sentence: "" },
  ] as const)("gives “$sentence” of “$text”", ({ language, text, sentence }, { expect }) => {
    expect(firstSentence(text, language)).toBe(sentence);
  });
});
