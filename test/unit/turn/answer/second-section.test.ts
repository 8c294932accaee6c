/** When the extractive composer quotes a second section, and what it offers next. */
import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { composeExtractive } from "#src/turn/answer/compose-extractive.ts";
import type { Answer } from "#src/turn/outcome.ts";
import { makeKnowledge, makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeReader } from "#test/support/reader.ts";

const bothAsked = makeQuestion({ facets: ["duration", "documents"] });
const duration = makePassage();
const documents = makePassage({ section: "documents", facet: "documents" });

function compose(second: Passage, score: number, question = bothAsked): Answer {
  const scored = (passage: Passage, of: number) => ({ passage, score: of, similarity: 0.5, nation: 0 as const });
  return composeExtractive({
    question,
    candidates: [scored(duration, 2), scored(second, score)],
    knowledge: makeKnowledge({ passages: [duration, second] }),
    reader: makeReader(),
  });
}

function cited({ citations }: Answer): readonly string[] {
  return citations.map(({ passage }) => passage.id);
}

describe("composeExtractive", () => {
  it("quotes a second section from four fifths of the best score on", ({ expect }) => {
    expect(cited(compose(documents, 1.6))).toEqual(["guide#duration", "guide#documents"]);
    expect(cited(compose(documents, 1.59))).toEqual(["guide#duration"]);
  });

  it.for([
    { what: "of another guide", second: makePassage({ ...documents, id: "other#documents", guideId: "other" }) },
    { what: "of the same kind", second: makePassage({ section: "more" }) },
    { what: "of a kind that is not asked for", second: makePassage({ section: "cost", facet: "cost" }) },
  ] as const)("quotes no second section $what", ({ second }, { expect }) => {
    expect(cited(compose(second, 2))).toEqual(["guide#duration"]);
  });

  it("quotes no second section when the best one is not of a kind asked for", ({ expect }) => {
    expect(cited(compose(documents, 2, makeQuestion({ facets: ["documents"] })))).toEqual(["guide#duration"]);
  });

  it("gives a figure once that both sections rest on", ({ expect }) => {
    expect(compose(documents, 2).facts.map(({ id }) => id)).toEqual(["days"]);
  });

  it("offers three other sections of the guide at most, in their order, none on what is not known", ({ expect }) => {
    const sections = ["unknown", "steps", "cost", "where", "contact"] as const;
    const passages = [
      makePassage({ guideId: "other", section: "steps", facet: "steps" }),
      duration,
      ...sections.map((facet) => makePassage({ section: facet, facet })),
    ];
    const { nextSteps } = composeExtractive({
      question: makeQuestion({ language: "ja" }),
      candidates: [{ passage: duration, score: 1, similarity: 0.5, nation: 0 }],
      knowledge: makeKnowledge({ passages }),
      reader: makeReader("ja"),
    });

    expect(nextSteps).toEqual([
      { guideId: "guide", question: "Heading steps" },
      { guideId: "guide", question: "Heading cost" },
      { guideId: "guide", question: "Heading where" },
    ]);
  });
});
