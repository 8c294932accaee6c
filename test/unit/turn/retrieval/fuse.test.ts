import { describe, it } from "vitest";
import { nationsSpokenOf } from "#src/knowledge/nations-spoken-of.ts";
import { fuse, type Evidence } from "#src/turn/retrieval/fuse.ts";
import { fitNation } from "#src/turn/retrieval/nation-fit.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

const plain: Evidence = {
  passage: makePassage({ facet: "where", district: "jimo" }),
  question: makeQuestion({ districts: ["jimo"], facets: [] }),
  wordShare: 1,
  similarity: 0.5,
  nation: 0,
  terms: 9,
};

describe("fuse", () => {
  it.for([
    { what: "more of the words", better: { wordShare: 1.2 } },
    { what: "a nearer meaning", better: { similarity: 0.7 } },
    { what: "the facet asked for", better: { passage: makePassage({ facet: "duration" }), question: makeQuestion() } },
    { what: "the country asked about", better: { nation: 1 } },
    {
      what: "what holds everywhere when no district is asked for",
      better: {
        passage: makePassage({ facet: "where", district: "national" }),
        question: makeQuestion({ districts: [], facets: [] }),
      },
    },
  ] as const)("puts $what first", ({ better }, { expect }) => {
    const worse = "question" in better ? { ...plain, question: better.question } : plain;

    expect(fuse({ ...plain, ...better })).toBeGreaterThan(fuse(worse));
  });

  it.for([
    { what: "what is not known", worse: { passage: makePassage({ facet: "unknown", district: "jimo" }) } },
    { what: "a rule for another country", worse: { nation: -1 } },
  ] as const)("puts $what last among equals", ({ worse }, { expect }) => {
    expect(fuse({ ...plain, ...worse })).toBeLessThan(fuse(plain));
  });
});

describe("fitNation", () => {
  const prose = (body: string) => ({ title: "", heading: "", body, keywords: [], asked: [] });
  const british = makePassage({
    section: "uk",
    prose: { zh: prose("英国护照"), en: prose(""), ja: prose(""), ko: prose("") },
  });
  const anyone = makePassage({
    section: "all",
    prose: { zh: prose("护照"), en: prose(""), ja: prose(""), ko: prose("") },
  });
  const asking = (text: string) => makeQuestion({ nations: recogniseNations(text) });

  it.for([
    { text: "영국인은 비자가 필요한가요", passage: british, nation: 1 },
    { text: "日本护照要签证吗", passage: british, nation: -1 },
    { text: "日本护照要签证吗", passage: anyone, nation: 0 },
    { text: "Do I need a visa?", passage: british, nation: 0 },
  ])("is $nation for: $text", ({ text, passage, nation }, { expect }) => {
    expect(fitNation(asking(text), nationsSpokenOf(passage))).toBe(nation);
  });
});
