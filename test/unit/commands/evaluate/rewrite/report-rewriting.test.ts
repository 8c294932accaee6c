import { describe, it } from "vitest";
import { reportRewriting } from "#src/commands/evaluate/rewrite/report-rewriting.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Rewriting } from "#src/turn/question/rewrite/rewriting.ts";
import type { LabelledMessage } from "#src/commands/questions/labelled-dialogue.ts";

const CALL = { prompt: "rewrite@1", model: "m", usage: { input: 100, output: 10 }, ms: 300 };

function run(rewriting: Rewriting | undefined, language: LabelledMessage["language"] = "en") {
  const message = {
    id: "d",
    language,
    text: "And?",
    followsUp: true,
    expect: "answer",
    refs: [],
    part: "dev",
  } as const;
  return { message, rewriting };
}

describe("reportRewriting", () => {
  it("counts what became of the messages a model was asked about, and what that cost", ({ expect }) => {
    const table = reportRewriting([
      run({ kind: "whole", question: "What?" as RedactedText, call: CALL }),
      run({ kind: "rejected", fault: "place", call: { ...CALL, ms: 500 } }),
      run({ kind: "failed", failure: "busy", call: { ...CALL, usage: undefined, ms: 100 } }, "ko"),
      run({ kind: "stands-alone", call: { ...CALL, ms: 200 } }, "ko"),
      run({ kind: "not-asked", why: "says-enough" }),
      run(undefined),
    ]);
    const cells = table.split("\n").map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1),
    );

    expect(cells.find(([language]) => language === "en")).toEqual(["en", "2", "1", "0", "1", "0", "200", "20", "500"]);
    expect(cells.find(([language]) => language === "all")).toEqual([
      "all",
      "4",
      "1",
      "1",
      "1",
      "1",
      "300",
      "30",
      "300",
    ]);
    expect(cells.find(([language]) => language === "zh")?.slice(-3)).toEqual(["–", "–", "–"]);
    expect(table).toContain("Rejected or failed: busy 1, place 1.");
  });

  it("gives no reasons where there are none", ({ expect }) => {
    expect(reportRewriting([])).not.toContain("Rejected");
  });
});
