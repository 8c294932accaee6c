import { describe, it } from "vitest";
import { reportDialogueMisses, reportDialogues, type DialogueRun } from "#src/commands/evaluate/report-dialogues.ts";
import type { LabelledMessage } from "#src/commands/questions/labelled-dialogue.ts";

function run(change: Partial<DialogueRun> = {}, message: Partial<LabelledMessage> = {}): DialogueRun {
  return {
    message: {
      id: "en-d1",
      language: "en",
      text: "And in Jimo?",
      followsUp: true,
      expect: "answer",
      refs: ["D-JM-20"],
      part: "report",
      ...message,
    },
    answerable: true,
    verdict: "right",
    aloneVerdict: "false-refusal",
    madeWhole: "acceptance in jimo",
    ...change,
  };
}

const complete = { followsUp: false, text: "What is RCEP?" };
const runs: readonly DialogueRun[] = [
  run(),
  run({ verdict: "wrong", aloneVerdict: "wrong" }),
  run({ verdict: "met", answerable: false, aloneVerdict: "right" }, { language: "ko" }),
  run({ verdict: "asked-back", madeWhole: undefined }, { language: "ko" }),
  run({ madeWhole: undefined }, complete),
  run({ verdict: "false-refusal" }, complete),
];

describe("reportDialogues", () => {
  it("counts follow-ups and complete messages per language and over all", ({ expect }) => {
    const rows = reportDialogues(runs).split("\n");

    expect(rows[0]).toBe(
      "| language | follow-ups | answerable | made whole | right | wrong | asked back or handed off | right without focus | wrong without focus | complete messages | taken for follow-ups | as they should |",
    );
    expect(rows.slice(2)).toEqual([
      "| zh | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| en | 2 | 2 | 2 | 1 | 1 | 0 | 0 | 1 | 2 | 1 | 1 |",
      "| ja | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| ko | 2 | 1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 0 |",
      "| all | 4 | 3 | 3 | 1 | 1 | 2 | 1 | 1 | 2 | 1 | 1 |",
    ]);
  });
});

describe("reportDialogueMisses", () => {
  it("lists what went wrong and what was read wrongly, with what it was made into", ({ expect }) => {
    expect(reportDialogueMisses(runs).split("\n")).toEqual([
      "en-d1\twrong\tanswer D-JM-20\tAnd in Jimo?\tacceptance in jimo",
      "en-d1\tasked-back\tanswer D-JM-20\tAnd in Jimo?\t-",
      "en-d1\tfalse-refusal\tanswer D-JM-20\tWhat is RCEP?\tacceptance in jimo",
    ]);
  });
});
