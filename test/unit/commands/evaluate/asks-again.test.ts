import { describe, it } from "vitest";
import { asksAgain } from "#src/commands/evaluate/asks-again.ts";
import type { LabelledMessage } from "#src/commands/questions/labelled-dialogue.ts";
import type { Outcome } from "#src/turn/outcome.ts";

const message: LabelledMessage = {
  id: "en-d1",
  language: "en",
  text: "How long does acceptance take?",
  followsUp: false,
  expect: "clarify",
  refs: [],
  part: "report",
};
const frame = { language: "en", confidence: 0.5 } as const;
const DISTRICT: Outcome = { ...frame, kind: "clarify", slot: "district", options: ["jimo", "pingdu"] };
const NATIONALITY: Outcome = { ...frame, kind: "clarify", slot: "nationality", options: [] };
const GREETING: Outcome = { ...frame, kind: "small-talk", topic: "greeting" };

function dialogue(...outcomes: readonly Outcome[]) {
  return outcomes.map((outcome, at) => ({ message, at, outcome }));
}

function again(messages: ReturnType<typeof dialogue>): readonly boolean[] {
  return messages.map((one) => asksAgain(one, messages));
}

describe("asksAgain", () => {
  it("remembers what was asked for over the whole dialogue, not the turn before alone", ({ expect }) => {
    expect(again(dialogue(DISTRICT, GREETING, GREETING, DISTRICT))).toEqual([false, false, false, true]);
  });

  it("lets another thing be asked for", ({ expect }) => {
    expect(again(dialogue(DISTRICT, NATIONALITY))).toEqual([false, false]);
  });

  it("keeps dialogues apart", ({ expect }) => {
    const [first, second] = [dialogue(DISTRICT), dialogue(GREETING, DISTRICT)];
    const other = second.map((one) => ({ ...one, message: { ...message, id: "en-d2" } }));

    expect(again([...first, ...other])).toEqual([false, false, false]);
  });
});
