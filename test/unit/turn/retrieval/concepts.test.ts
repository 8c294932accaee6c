import { describe, it } from "vitest";
import type { Term } from "#src/knowledge/knowledge.ts";
import { createConceptFinder } from "#src/turn/retrieval/concepts.ts";

const terms: Term[] = [
  {
    id: "licence",
    kind: "term",
    rendering: { zh: "营业执照", en: "business licence", ja: "営業許可証", ko: "영업집조" },
    synonyms: ["執照", "사업자등록증"],
    banned: [],
  },
  {
    id: "e-licence",
    kind: "term",
    rendering: { zh: "电子营业执照", en: "electronic business licence", ja: "電子営業許可証", ko: "전자영업집조" },
    synonyms: [],
    banned: [],
  },
  { id: "tax", kind: "term", rendering: { zh: "税", en: "VAT", ja: "税", ko: "세" }, synonyms: [], banned: [] },
];
const find = createConceptFinder(terms);

describe("createConceptFinder", () => {
  it.for([
    "怎么办营业执照？",
    "怎麼辦營業執照",
    "How do I get a Business Licence?",
    "営業許可証が必要です",
    "영업집조를 받으려면",
    "사업자등록증 발급",
  ])("finds the concept in any language: %s", (text, { expect }) => {
    expect(find(text)).toEqual(["licence"]);
  });

  it("takes the longest phrase", ({ expect }) => {
    expect(find("电子营业执照")).toEqual(["e-licence"]);
  });

  it.for(["private", "VATS", "preVAT"])("does not find a Latin phrase inside a longer word: %s", (text, { expect }) => {
    expect(find(text)).toEqual([]);
  });

  it("ignores phrases of one character, which stand inside too many words", ({ expect }) => {
    expect(find("税务登记 세관")).toEqual([]);
  });
});
