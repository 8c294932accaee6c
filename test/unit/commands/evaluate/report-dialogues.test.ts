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
    firstIsRight: true,
    afterAnswer: true,
    aloneVerdict: "false-refusal",
    madeWhole: "acceptance in jimo",
    ...change,
  };
}

const complete = { followsUp: false, text: "What is RCEP?" };
const runs: readonly DialogueRun[] = [
  run(),
  run({ verdict: "wrong", firstIsRight: false, aloneVerdict: "wrong" }),
  run({ verdict: "met", answerable: false, aloneVerdict: "right" }, { language: "ko" }),
  run({ verdict: "asked-back", madeWhole: undefined, afterAnswer: false }, { language: "ko" }),
  run({ madeWhole: undefined }, complete),
  run({ verdict: "false-refusal" }, complete),
];

describe("reportDialogues", () => {
  it("tells of follow-ups and new matters per language and over all", ({ expect }) => {
    const cells = reportDialogues(runs)
      .split("\n")
      .map((row) => row.split("|").map((cell) => cell.trim()));
    const figures = (language: string) => {
      const row = cells.find((one) => one[1] === language) ?? [];
      return Object.fromEntries((cells[0] ?? []).flatMap((name, at) => (at > 1 && name ? [[name, row[at]]] : [])));
    };

    expect(figures("all")).toEqual({
      "follow-ups": "4",
      resolved: "2 of 3 (66.7 %)",
      right: "1 of 3 (33.3 %)",
      "right after an answer": "1 of 2 (50.0 %)",
      "asked back or handed off": "1",
      wrong: "1",
      "left to a person as they should": "1 of 1 (100.0 %)",
      "right without focus": "0 of 3 (0.0 %)",
      "wrong without focus": "1",
      "new matters noticed": "1 of 2 (50.0 %)",
      "new matters as they should": "1 of 2 (50.0 %)",
    });
    expect(figures("ko")).toMatchObject({
      "follow-ups": "2",
      resolved: "1 of 1 (100.0 %)",
      "new matters noticed": "–",
    });
    expect(figures("ja")).toMatchObject({ "follow-ups": "0", right: "–" });
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
