import { describe, it } from "vitest";
import type { Guide, Passage } from "#src/knowledge/knowledge.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { composeExtractive } from "#src/turn/answer/compose-extractive.ts";

import type { Question } from "#src/turn/question/question.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const duration = makePassage();
const documents = makePassage({ section: "documents", facet: "documents", refs: ["D-JM-18"], factIds: [] });

const question = makeQuestion();

interface Change {
  readonly question?: Question;
  readonly passages?: readonly [Passage, ...Passage[]];
  readonly today?: string;
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
    translate: createTranslations(TURN_MESSAGES)("en"),
    today: change.today ?? "2026-11-25",
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
