import { describe, it } from "vitest";
import { cutByScript } from "#bench/retrieval/reference/cut-by-script.ts";

describe("cutByScript", () => {
  it.for([
    { text: "Visa-free entry", terms: ["visa", "free", "entry"] },
    { text: "居留许可", terms: ["居留", "留许", "许可"] },
    { text: "2006年に青岛で", terms: ["2006", "年に", "に青", "青岛", "岛で"] },
    { text: "A类 비자", terms: ["a", "类", "비자"] },
    { text: "ＦＤＩとは", terms: ["fdi", "とは"] },
    { text: "サービス々", terms: ["サー", "ービ", "ビス", "ス々"] },
    { text: "，。!", terms: [] },
  ])("cuts $text into $terms", ({ text, terms }, { expect }) => {
    expect(cutByScript(text)).toEqual(terms);
  });

  it("leaves out the words it is told to, and keeps what else it is told", ({ expect }) => {
    const terms = cutByScript("the visas 签证", (word) => (word === "the" ? undefined : word.slice(0, 4)));

    expect(terms).toEqual(["visa", "签证"]);
  });
});
