import { describe, it } from "vitest";
import type { Outcome } from "#src/turn/outcome.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { focusAfter, type Focus } from "#src/turn/question/focus.ts";
import type { FollowedUp } from "#src/turn/question/question.ts";
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
      answeredFrom: {
        guideId: "acceptance",
        passageId: "acceptance#time",
        facet: "duration",
        likelihood: 0.9,
        refs: ["D-JM-20"],
      },
    });
  });

  it("knows what a follow-up asked for", ({ expect }) => {
    const followUp = {
      said: "and the fee?" as RedactedText,
      kind: "asks",
      asksFor: ["cost"],
      asksForTerm: [],
    } as const;

    expect(focusAfter(makeQuestion({ followUp }), handedOff, previous)).toMatchObject({ asksFor: ["cost"] });
  });

  it("still leans on what answered before when a person is asked for more of the same matter", ({ expect }) => {
    const before = { guideId: "acceptance", passageId: "acceptance#time", likelihood: 0.9 };
    const after = (kind: FollowedUp["kind"]) => {
      const followUp = {
        said: "and the fee?" as RedactedText,
        kind,
        asksFor: [],
        asksForTerm: [],
        answeredFrom: before,
      };
      return focusAfter(makeQuestion({ followUp }), handedOff, previous)?.answeredFrom;
    };

    expect([after("asks"), after("continues")]).toEqual([before, before]);
    expect([after("renames"), after("moves"), after("compares")]).toEqual([undefined, undefined, undefined]);
  });

  it("is about what was asked when a person answers", ({ expect }) => {
    expect(focusAfter(question, handedOff, previous)).toEqual(matter);
  });

  it("knows that we asked back", ({ expect }) => {
    const outcome: Outcome = { ...frame, kind: "clarify", slot: "district", options: ["jimo", "pingdu"] };

    expect(focusAfter(question, outcome, undefined)).toEqual({
      ...matter,
      asked: "district",
      askedEver: ["district"],
    });
  });

  it("remembers what we ever asked back, and the last that was said of it", ({ expect }) => {
    const asked: Focus = { ...previous, asked: "district", askedEver: ["district"] };
    const told = focusAfter(question, answered, asked);

    expect(told).toMatchObject({ askedEver: ["district"], told: { district: "jimo" } });
    expect(told).not.toHaveProperty("asked");
    expect(focusAfter(makeQuestion({ districts: [] }), handedOff, told)).toMatchObject({ told: { district: "jimo" } });
    expect(focusAfter(makeQuestion({ districts: ["pingdu"] }), handedOff, told)).toMatchObject({
      told: { district: "pingdu" },
    });
  });

  it("remembers nothing that was never asked back", ({ expect }) => {
    expect(focusAfter(question, answered, previous)).not.toHaveProperty("told");
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
