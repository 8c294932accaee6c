import { describe, it } from "vitest";
import type { Run } from "#src/commands/evaluate/figures.ts";
import { reportMisses, reportTable } from "#src/commands/evaluate/report.ts";
import type { Language } from "#src/language/language.ts";

function run(id: string, language: Language, change: Partial<Run> = {}): Run {
  return {
    question: { id, language, text: `Question ${id}`, expect: "answer", refs: ["D-JM-20", "D-JM-21"], part: "report" },
    outcome: "answered",
    verdict: "right",
    answerable: true,
    judged: { confidence: 0.876, right: true },
    firstIsRight: true,
    ...change,
  };
}

const runs: readonly Run[] = [
  run("zh-1", "zh"),
  run("zh-2", "zh", { verdict: "wrong", judged: { confidence: 0.901, right: false }, firstIsRight: false }),
  run("en-1", "en"),
  run("ko-1", "ko", { verdict: "false-refusal" }),
  run("ko-2", "ko", { verdict: "asked-back", judged: undefined }),
  run("ko-3", "ko", { verdict: "met", answerable: false }),
  run("ko-4", "ko", { verdict: "mistaken", answerable: false }),
];

function rows(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [head = [], , ...body] = reportTable(runs)
    .split("\n")
    .map((line) => line.slice(2, -2).split(" | "));
  return new Map(
    body.map((cells) => [cells[0] ?? "", Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""]))]),
  );
}

describe("reportTable", () => {
  it("has a row per language and one over all", ({ expect }) => {
    expect([...rows().keys()]).toEqual(["zh", "en", "ja", "ko", "all"]);
  });

  it("is a Markdown table whose rows are all of one width", ({ expect }) => {
    const widths = reportTable(runs)
      .split("\n")
      .map((line) => line.split("|").length);

    expect(new Set(widths).size).toBe(1);
  });

  it("gives each language the figures of its own questions", ({ expect }) => {
    expect(rows().get("zh")).toMatchObject({ questions: "2", right: "1", wrong: "1", "selective risk": "50.0 %" });
    expect(rows().get("en")).toMatchObject({ questions: "1", right: "1", wrong: "0", "selective risk": "0.0 %" });
    expect(rows().get("all")).toMatchObject({ questions: "7", right: "2", wrong: "1", "selective risk": "33.3 %" });
  });

  it("writes a dash where there is nothing to take a share of", ({ expect }) => {
    expect(rows().get("ja")).toMatchObject({ questions: "0", coverage: "–", "selective risk": "–" });
  });
});

describe("reportMisses", () => {
  it("lists what went wrong, one line each, and nothing else", ({ expect }) => {
    expect(reportMisses(runs).split("\n")).toEqual([
      "zh-2\twrong\t0.90\tanswer D-JM-20 D-JM-21\tQuestion zh-2",
      "ko-1\tfalse-refusal\t0.88\tanswer D-JM-20 D-JM-21\tQuestion ko-1",
      "ko-2\tasked-back\t-\tanswer D-JM-20 D-JM-21\tQuestion ko-2",
      "ko-4\tmistaken\t0.88\tanswer D-JM-20 D-JM-21\tQuestion ko-4",
    ]);
  });

  it("is empty when all went well", ({ expect }) => {
    expect(reportMisses([run("en-1", "en")])).toBe("");
  });
});
