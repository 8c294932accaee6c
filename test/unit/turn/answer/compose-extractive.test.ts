import { describe, it } from "vitest";
import type { Guide, Passage } from "#src/knowledge/knowledge.ts";
import { composeExtractive } from "#src/turn/answer/compose-extractive.ts";

import type { Question } from "#src/turn/question/question.ts";
import { makeReader } from "#test/support/reader.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const duration = makePassage();
const documents = makePassage({ section: "documents", facet: "documents", refs: ["D-JM-18"], factIds: [] });

const question = makeQuestion();

interface Change {
  readonly question?: Question;
  readonly passages?: readonly [Passage, ...Passage[]];
  readonly guide?: Partial<Guide>;
}

function compose(change: Change = {}) {
  const { passages = [duration, documents] } = change;
  const [first, ...rest] = passages.map((passage, at) => ({
    passage,
    score: 1 - at / 10,
    similarity: 0.5,
    nation: 0 as const,
  }));
  if (first === undefined) throw new Error("no passage");
  return composeExtractive({
    question: change.question ?? question,
    candidates: [first, ...rest],
    knowledge: makeKnowledge({ guides: [makeGuide(change.guide)], passages }),
    reader: makeReader(change.question?.language),
  });
}

describe("composeExtractive", () => {
  it("says when a machine wrote what it quotes, in the language it is quoted in", ({ expect }) => {
    expect(compose().label).toBe("quoted-from-guides");
    expect(compose({ guide: { machineDrafted: ["en"] } }).label).toBe("machine-translated");
    expect(compose({ guide: { machineDrafted: ["ja", "ko"] } }).label).toBe("quoted-from-guides");
  });

  it("answers in the words of the best passage, with its number, and says that it is guidance", ({ expect }) => {
    expect(compose().text).toBe(
      "Acceptance takes within 12 working days. [1]\n\nThis is guidance, not an official decision.",
    );
  });

  it("cites exactly what it quotes", ({ expect }) => {
    expect(compose().citations).toEqual([{ n: 1, passage: duration }]);
  });

  it("gives the figures the passage rests on, not the year of the notice it mentions", ({ expect }) => {
    expect(compose().facts.map(({ id }) => id)).toEqual(["days"]);
  });

  it("offers the guide's other sections as questions that can be asked alone", ({ expect }) => {
    expect(compose().nextSteps).toEqual([{ guideId: "guide", question: "Heading documents" }]);
  });

  it("adds a second section of the guide when the question asks for both", ({ expect }) => {
    const both = compose({ question: { ...question, facets: ["duration", "documents"] } });

    expect(both.citations.map(({ n, passage }) => `${n} ${passage.id}`)).toEqual([
      "1 guide#duration",
      "2 guide#documents",
    ]);
    expect(both.text).toContain("[2]");
  });

  it.for([
    { when: "the content is older than three years", change: { asOf: "2021" }, note: "Stated as of 2021" },
    { when: "part of it is a plan", change: { statuses: ["stated", "plan"] }, note: "as planned" },
    { when: "part of it was never confirmed", change: { statuses: ["unverified"] }, note: "could not be confirmed" },
  ] as const)("says so, with the citation, when $when", ({ change, note }, { expect }) => {
    const { text } = compose({ passages: [makePassage(change)] });
    const paragraph = text.split("\n\n").find((one) => one.includes(note));

    expect(paragraph).toMatch(/\[1\]$/);
  });

  describe("of a rule that changes", () => {
    const ending = makePassage({ validUntil: "2026-12-31", supersededBy: "guide#next" });
    const coming = makePassage({ section: "next", validFrom: "2027-01-01" });

    it("announces the end with the citation of what ends", ({ expect }) => {
      expect(
        compose({ passages: [ending, documents, coming] })
          .text.split("\n\n")
          .slice(0, 2),
      ).toEqual([
        "Acceptance takes within 12 working days. [1]",
        "This applies until 31 December 2026; for the time from 1 January 2027, see “Heading next”. [1]",
      ]);
    });

    it("offers what follows as a question that names the day, before the sections that hold today", ({ expect }) => {
      const gone = makePassage({ section: "gone", validUntil: "2025-12-31" });
      const steps = compose({ passages: [ending, gone, documents, coming] }).nextSteps;

      expect(steps.map(({ question: asked }) => asked)).toEqual([
        "From 1 January 2027: Heading next",
        "Heading documents",
      ]);
    });

    it("says before a passage that it is still to come", ({ expect }) => {
      expect(compose({ passages: [coming] }).text).toMatch(
        /^The following applies only from 1 January 2027; .* \[1\]\n/u,
      );
    });
  });

  it("needs no space before the number after full-width punctuation", ({ expect }) => {
    expect(compose({ question: { ...question, language: "zh" } }).text).toContain("验收不超过12个工作日。[1]");
  });

  it("numbers every item of a list", ({ expect }) => {
    const prose = {
      ...duration.prose,
      en: { ...duration.prose.en, body: "You need:\n- a form\n- a passport\n\nAsk first." },
    };
    const { text } = compose({ passages: [makePassage({ prose })] });

    expect(text).toContain("You need:\n- a form [1]\n- a passport [1]\n\nAsk first. [1]");
  });
});
