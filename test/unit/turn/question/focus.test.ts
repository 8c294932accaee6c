import { describe, it } from "vitest";
import type { Outcome } from "#src/turn/outcome.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { focusAfter, type Focus } from "#src/turn/question/focus.ts";
import { makePassage, makeTeam } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

const question = makeQuestion({ nations: [["Japan", "日本"]] });
const previous: Focus = { text: "before" as RedactedText, districts: [], facets: [], nations: [] };
const matter = { text: question.text, districts: ["jimo"], facets: ["duration"], nations: [["Japan", "日本"]] };

const frame = { language: "en", confidence: 0.9 } as const;
const answered: Outcome = {
  ...frame,
  kind: "answered",
  answer: {
    text: "Twelve days. [1]",
    citations: [{ n: 1, passage: makePassage({ id: "acceptance#time", guideId: "acceptance" }) }],
    facts: [],
    nextSteps: [],
    label: "quoted-from-guides",
  },
};
const handedOff: Outcome = { ...frame, kind: "handed-off", reason: "too-weak", team: makeTeam(), suggestions: [] };

describe("focusAfter", () => {
  it("is about what was asked, and knows what answered it", ({ expect }) => {
    expect(focusAfter(question, answered, previous)).toEqual({
      ...matter,
      answeredFrom: { guideId: "acceptance", passageId: "acceptance#time" },
    });
  });

  it("knows what a follow-up asked for", ({ expect }) => {
    const followUp = { said: "and the fee?" as RedactedText, asksFor: ["cost"] } as const;

    expect(focusAfter(makeQuestion({ followUp }), handedOff, previous)).toMatchObject({ asksFor: ["cost"] });
  });

  it("is about what was asked when a person answers", ({ expect }) => {
    expect(focusAfter(question, handedOff, previous)).toEqual(matter);
  });

  it("knows that we asked back", ({ expect }) => {
    const outcome: Outcome = { ...frame, kind: "clarify", slot: "district", options: ["jimo", "pingdu"] };

    expect(focusAfter(question, outcome, undefined)).toEqual({ ...matter, asked: "district" });
  });

  it("can be stored and read again", ({ expect }) => {
    const focus = focusAfter(question, answered, undefined);

    expect(JSON.parse(JSON.stringify(focus))).toEqual(focus);
  });

  it("stays when the message was settled before it was understood", ({ expect }) => {
    expect(focusAfter(undefined, { ...frame, kind: "refused", reason: "unsafe" }, previous)).toBe(previous);
  });

  it("stays after small talk", ({ expect }) => {
    const outcome: Outcome = { language: "en", confidence: null, kind: "small-talk", topic: "thanks" };

    expect(focusAfter(makeQuestion({ smallTalk: "thanks" }), outcome, previous)).toBe(previous);
  });

  it("stays after a wish for a person", ({ expect }) => {
    const outcome: Outcome = { ...handedOff, reason: "asked-for-person" };

    expect(focusAfter(makeQuestion({ wantsPerson: true }), outcome, previous)).toBe(previous);
  });

  it("stays when nothing could be looked up", ({ expect }) => {
    const outcome: Outcome = { ...handedOff, reason: "nothing-found", confidence: null };

    expect(focusAfter(question, outcome, previous)).toBe(previous);
  });
});
