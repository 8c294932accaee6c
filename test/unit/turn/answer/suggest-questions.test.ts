import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { suggestQuestions } from "#src/turn/answer/suggest-questions.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeReader } from "#test/support/reader.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

function retrieved(...passages: readonly Partial<Passage>[]): Retrieval {
  return makeRetrieval(
    passages.map((change) => ({ passage: makePassage(change), score: 1, similarity: 0, nation: 0 })),
  );
}

describe("suggestQuestions", () => {
  it("suggests the three nearest sections, the nearest first", ({ expect }) => {
    const sections = ["steps", "cost", "where", "contact"].map((section) => ({ section, guideId: `${section}-guide` }));

    expect(suggestQuestions(retrieved(...sections), "", makeReader())).toEqual([
      { guideId: "steps-guide", question: "Heading steps" },
      { guideId: "cost-guide", question: "Heading cost" },
      { guideId: "where-guide", question: "Heading where" },
    ]);
  });

  it("passes over what is not known and still suggests three", ({ expect }) => {
    const found = retrieved(
      { section: "unknown", facet: "unknown" },
      { section: "a" },
      { section: "b" },
      { section: "c" },
    );

    expect(suggestQuestions(found, "", makeReader()).map(({ question }) => question)).toEqual([
      "Heading a",
      "Heading b",
      "Heading c",
    ]);
  });

  it("does not offer again what was asked just now", ({ expect }) => {
    const found = retrieved({ section: "a" }, { section: "b" });

    expect(suggestQuestions(found, "Heading a", makeReader()).map(({ question }) => question)).toEqual(["Heading b"]);
  });

  it.for(LANGUAGES)("suggests in the reader's language: %s", (language, { expect }) => {
    const { prose } = makePassage();
    const named = { ...prose, [language]: { ...prose[language], heading: `in ${language}` } };

    expect(suggestQuestions(retrieved({ prose: named }), "", makeReader(language))).toEqual([
      { guideId: "guide", question: `in ${language}` },
    ]);
  });

  it.for([
    {
      when: "is coming",
      notInForce: { validFrom: "2027-01-01" },
      suggested: ["From 1 January 2027: Heading duration"],
    },
    { when: "has ended", notInForce: { validUntil: "2026-10-31" }, suggested: [] },
  ])("suggests of a rule out of force only one that $when", ({ notInForce, suggested }, { expect }) => {
    const [out] = retrieved(notInForce).candidates;
    const found = { ...retrieved({ section: "steps" }), ...(out && { notInForce: out }) };

    expect(suggestQuestions(found, "", makeReader()).map(({ question }) => question)).toEqual(suggested);
  });

  it("suggests nothing when nothing was retrieved", ({ expect }) => {
    expect(suggestQuestions(retrieved(), "", makeReader())).toEqual([]);
  });
});
