/** How much each part of the evidence counts beside the others. */
import { describe, it } from "vitest";
import { fuse, type Evidence } from "#src/turn/retrieval/fuse.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

const plain: Evidence = {
  passage: makePassage({ facet: "where", district: "national" }),
  question: makeQuestion({ districts: ["jimo"], facets: ["cost"] }),
  wordShare: 1,
  similarity: 0,
  nation: 0,
  terms: 3,
};

describe("fuse", () => {
  it("is the share of the words when nothing else speaks for or against the passage", ({ expect }) => {
    expect(fuse(plain)).toBe(1);
  });

  it("puts words a little before meaning, and both before one of them", ({ expect }) => {
    const words = fuse(plain);
    const meaning = fuse({ ...plain, wordShare: 0, similarity: 1 });

    expect(meaning).toBeGreaterThan(words * 0.75);
    expect(meaning).toBeLessThan(words);
    expect(fuse({ ...plain, similarity: 1 })).toBeCloseTo(words + meaning);
  });

  it.for([
    { what: "the district asked for", passage: makePassage({ facet: "where", district: "jimo" }), question: {} },
    {
      what: "the facet asked for",
      passage: makePassage({ facet: "cost", district: "national" }),
      question: {},
    },
    {
      what: "the overview, when the question is a bare topic",
      passage: makePassage({ facet: "overview", district: "national" }),
      question: { facets: [] },
    },
    {
      what: "what holds everywhere, when no district is asked for",
      passage: makePassage({ facet: "where", district: "city" }),
      question: { districts: [] },
    },
  ] as const)("raises the score by a tenth to a fifth for $what", ({ passage, question }, { expect }) => {
    const score = fuse({ ...plain, passage, question: { ...plain.question, ...question } });

    expect(score).toBeGreaterThan(1.1);
    expect(score).toBeLessThanOrEqual(1.2);
  });

  it.for([
    { what: "a district's own rule, when no district is asked for", district: "jimo", districts: [] },
    { what: "a rule of another district", district: "jimo", districts: ["pingdu"] },
  ])("does not raise it for $what", ({ district, districts }, { expect }) => {
    const passage = makePassage({ facet: "where", district });
    const question = makeQuestion({ districts, facets: ["cost"] });

    expect(fuse({ ...plain, passage, question })).toBe(1);
  });

  it.for([
    { what: "what is not known", passage: { facet: "unknown" } },
    { what: "what is only history", passage: { facet: "where", statuses: ["old"] } },
  ] as const)("lowers it by a twentieth to a fifth for $what", ({ passage }, { expect }) => {
    const score = fuse({ ...plain, passage: makePassage({ district: "national", ...passage }) });

    expect(score).toBeLessThan(0.95);
    expect(score).toBeGreaterThan(0.8);
  });

  it("raises the overview less for a long question that names no facet", ({ expect }) => {
    const overview = { passage: makePassage({ facet: "overview", district: "national" }) };
    const question = { ...plain.question, facets: [] };

    expect(fuse({ ...plain, ...overview, question, terms: 5 })).toBeLessThan(1.05);
    expect(fuse({ ...plain, ...overview, question, terms: 4 })).toBeGreaterThan(1.1);
  });

  it("lowers what is not known more where somebody asks what the matter is", ({ expect }) => {
    const passage = makePassage({ facet: "unknown", district: "national" });
    const asked = (facets: Evidence["question"]["facets"]) =>
      fuse({ ...plain, passage, question: { ...plain.question, facets } });

    expect(asked(["overview"])).toBeLessThan(asked(["cost"]));
    expect(asked(["overview", "cost"])).toBe(asked(["cost"]));
  });

  it("does not lower what is history only in part", ({ expect }) => {
    const passage = makePassage({ facet: "where", district: "national", statuses: ["old", "stated"] });

    expect(fuse({ ...plain, passage })).toBe(1);
  });

  it("moves the score as far for the country asked about as against another one", ({ expect }) => {
    const own = fuse({ ...plain, nation: 1 });
    const other = fuse({ ...plain, nation: -1 });

    expect(own).toBeGreaterThan(1.05);
    expect(own - 1).toBeCloseTo(1 - other);
  });

  it("lets nothing else make up for half the words", ({ expect }) => {
    const fitting = makePassage({ facet: "cost", district: "jimo" });

    expect(fuse({ ...plain, passage: fitting, nation: 1, wordShare: 0.5 })).toBeLessThan(1);
  });
});
