import fc from "fast-check";
import { describe, it } from "vitest";
import { foldForTerms, type TermKind, visitTerms } from "#src/turn/retrieval/cut-terms.ts";

function visited(text: string): { readonly kind: TermKind; readonly text: string }[] {
  const seen: { kind: TermKind; text: string }[] = [];
  visitTerms(foldForTerms(text), (kind, within, from, to) => seen.push({ kind, text: within.slice(from, to) }));
  return seen;
}

function terms(text: string, kind: TermKind): string[] {
  return visited(text)
    .filter((term) => term.kind === kind)
    .map((term) => term.text);
}

describe("visitTerms", () => {
  it.for([
    { text: "外资企业", pairs: ["外资", "资企", "企业"] },
    { text: "外資企業", pairs: ["外资", "资企", "企业"] },
    { text: "검수 기간", pairs: ["검수", "기간"] },
    { text: "税", pairs: ["税"] },
    { text: "", pairs: [] },
  ])("cuts $text into overlapping pairs of characters", ({ text, pairs }, { expect }) => {
    expect(terms(text, "pair")).toEqual(pairs);
  });

  it.for([
    { text: "2024年7月", words: ["2024", "7"], pairs: ["年", "月"] },
    { text: "RCEP원산지", words: ["rcep"], pairs: ["원산", "산지"] },
    { text: "FIE年度报告", words: ["fie"], pairs: ["年度", "度报", "报告"] },
  ])(
    "keeps digits and Latin letters apart from the characters they are glued to: $text",
    ({ text, words, pairs }, { expect }) => {
      expect(terms(text, "word")).toEqual(words);
      expect(terms(text, "pair")).toEqual(pairs);
    },
  );

  it("leaves out what stands for personal data", ({ expect }) => {
    expect(visited("[mobile] [e-mail]")).toEqual([]);
  });

  it("keeps a word that a visitor put in brackets", ({ expect }) => {
    expect(terms("[visa]", "word")).toEqual(["visa"]);
  });

  it("stems English words and leaves out those that say nothing", ({ expect }) => {
    expect(terms("How are the companies registered?", "word")).toEqual(["compani", "regist"]);
    expect(terms("Why aren’t visas issued?", "word")).toEqual(["visa", "issu"]);
  });

  it("cuts long Latin words into fragments so that variants meet", ({ expect }) => {
    expect(terms("licence", "gram")).toEqual(["lice", "icen", "cenc", "ence"]);
  });

  it.for([
    { word: "증명서를", stem: "증명서" },
    { word: "칭다오에서는", stem: "칭다오" },
    { word: "나는", stem: "나는" },
  ])("cuts the particle off $word unless too little would be left", ({ word, stem }, { expect }) => {
    expect(terms(word, "stem")).toEqual([stem]);
  });

  it("cuts any text without failing, and the same text the same way", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(visited(text)).toEqual(visited(text));
      }),
    );
  });
});
