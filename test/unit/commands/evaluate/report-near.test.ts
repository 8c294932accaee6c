import { describe, it } from "vitest";
import type { Run } from "#src/commands/evaluate/figures.ts";
import { reportNear } from "#src/commands/evaluate/report-near.ts";
import { withoutPadding } from "#test/support/without-padding.ts";

function run(id: string, verdict: Run["verdict"], answerable = false): Run {
  return {
    question: { id, language: "en", text: id, expect: "hand-off", refs: [], part: "report" },
    outcome: "handed-off",
    verdict,
    answerable,
    judged: undefined,
    firstIsRight: false,
  };
}

describe("reportNear", () => {
  it("has a row for each kind, and leaves other questions out", ({ expect }) => {
    const report = reportNear([
      run("en-001", "wrong"),
      run("en-near-other-city-01", "met"),
      run("en-near-other-city-02", "wrong"),
      run("en-near-other-district-01", "mistaken"),
      run("en-near-swapped-number-01", "right", true),
      run("en-near-swapped-number-02", "false-refusal", true),
      run("en-near-swapped-number-03", "asked-back", true),
    ]);

    expect(withoutPadding(report).split("\n").slice(2)).toEqual([
      "| same words, other city | 2 | 0 | 0 | 1 | 0 | 1 | 50.0 % |",
      "| same programme, other district | 1 | 0 | 0 | 0 | 0 | 0 | 0.0 % |",
      "| plausible, not in the guides | 0 | 0 | 0 | 0 | 0 | 0 | – |",
      "| numbers swapped | 3 | 3 | 1 | 0 | 2 | 0 | 0.0 % |",
      "| all | 6 | 3 | 1 | 1 | 2 | 1 | 16.7 % |",
    ]);
  });
});
