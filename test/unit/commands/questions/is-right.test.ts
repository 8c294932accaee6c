import { describe, it } from "vitest";
import { isAnswerable, tellsAnswer } from "#src/commands/questions/is-right.ts";
import { EXPECTATIONS, type LabelledQuestion } from "#src/commands/questions/labelled-question.ts";
import { makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const question: LabelledQuestion = {
  id: "en-1",
  language: "en",
  text: "How long does acceptance take?",
  expect: "answer",
  refs: ["D-JM-20", "D-JM-21"],
  part: "fit",
};

describe("tellsAnswer", () => {
  it.for([
    { refs: ["D-JM-20"], tells: true, what: "one of the facts" },
    { refs: ["D-ALL-01", "D-JM-21"], tells: true, what: "one of them among others" },
    { refs: ["D-JM-2"], tells: false, what: "only the beginning of an id" },
    { refs: ["D-ALL-01"], tells: false, what: "other facts" },
    { refs: [], tells: false, what: "no fact" },
  ])("is $tells for a passage that tells $what", ({ refs, tells }, { expect }) => {
    expect(tellsAnswer({ refs }, question)).toBe(tells);
  });

  it.for(EXPECTATIONS.filter((expected) => expected !== "answer"))(
    "is false for a question that is to be met otherwise: %s",
    (expected, { expect }) => {
      expect(tellsAnswer({ refs: question.refs }, { ...question, expect: expected })).toBe(false);
    },
  );
});

describe("isAnswerable", () => {
  it("is true when any passage tells one of the facts", ({ expect }) => {
    const passages = [makePassage({ refs: ["D-ALL-01"] }), makePassage({ refs: ["D-JM-21"] })];

    expect(isAnswerable(question, makeKnowledge({ passages }))).toBe(true);
  });

  it.for([
    { when: "the facts are in no guide yet", passages: [makePassage({ refs: ["D-ALL-01"] })] },
    { when: "there are no guides", passages: [] },
  ])("is false when $when", ({ passages }, { expect }) => {
    expect(isAnswerable(question, makeKnowledge({ passages }))).toBe(false);
  });
});
