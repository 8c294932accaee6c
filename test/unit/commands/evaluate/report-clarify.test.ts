import { describe, it } from "vitest";
import { reportClarify, type ClarifyRun } from "#src/commands/evaluate/report-clarify.ts";
import { withoutPadding } from "#test/support/without-padding.ts";

function run(change: Partial<ClarifyRun>): ClarifyRun {
  return {
    language: "en",
    expect: "clarify",
    outcome: "clarify",
    isReply: false,
    isAskedAgain: false,
    isGood: true,
    ...change,
  };
}

describe("reportClarify", () => {
  it("tells whether it was asked back where something was missing, and only there", ({ expect }) => {
    const report = reportClarify([
      run({}),
      run({ outcome: "answered", isGood: false }),
      run({ expect: "answer", isGood: false }),
      run({ expect: "answer", outcome: "answered", isReply: true }),
      run({ expect: "answer", isReply: true, isGood: false, language: "ko" }),
      run({ expect: "answer", isAskedAgain: true, isGood: false, language: "ja" }),
    ]);
    const rows = withoutPadding(report).split("\n");

    expect(rows[0]).toBe(
      "| language | lacking something | asked back | answered by guess | asked in all | needlessly | replies as they should | asked back twice |",
    );
    expect(rows.slice(2)).toEqual([
      "| zh | 0 | – | 0 | 0 | – | – | 0 |",
      "| en | 2 | 1 of 2 (50.0 %) | 1 | 2 | 1 of 2 (50.0 %) | 1 of 1 (100.0 %) | 0 |",
      "| ja | 0 | – | 0 | 1 | 1 of 1 (100.0 %) | – | 1 |",
      "| ko | 0 | – | 0 | 1 | 1 of 1 (100.0 %) | 0 of 1 (0.0 %) | 0 |",
      "| all | 2 | 1 of 2 (50.0 %) | 1 | 4 | 3 of 4 (75.0 %) | 1 of 2 (50.0 %) | 1 |",
    ]);
  });
});
