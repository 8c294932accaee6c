import { describe, it } from "vitest";
import { figuresOf, type Run } from "#src/commands/evaluate/figures.ts";
import type { Verdict } from "#src/commands/evaluate/judge-turn.ts";
import type { Expectation } from "#src/commands/questions/labelled-question.ts";

function run(verdict: Verdict, expected: Expectation, change: Partial<Run> = {}): Run {
  return {
    question: { id: "en-1", language: "en", text: "How long?", expect: expected, refs: [], part: "report" },
    outcome: "answered",
    verdict,
    answerable: expected === "answer",
    judged: undefined,
    firstIsRight: verdict === "right",
    ...change,
  };
}

const runs: readonly Run[] = [
  run("right", "answer", { judged: { confidence: 0.9, right: true } }),
  run("right", "answer", { judged: { confidence: 0.8, right: true } }),
  run("right", "answer", { judged: { confidence: 0.7, right: true } }),
  run("wrong", "answer", { judged: { confidence: 0.6, right: false } }),
  run("false-refusal", "answer", { firstIsRight: true, judged: { confidence: 0.5, right: true } }),
  run("asked-back", "answer"),
  run("met", "hand-off"),
  run("met", "answer", { answerable: false }),
  run("mistaken", "hand-off"),
  run("wrong", "hand-off"),
  run("met", "clarify"),
  run("mistaken", "clarify"),
  run("met", "small-talk"),
  run("met", "refuse"),
  run("mistaken", "refuse"),
  run("met", "refuse"),
];

describe("figuresOf", () => {
  it("counts the verdicts", ({ expect }) => {
    expect(figuresOf(runs)).toMatchObject({
      questions: 16,
      answerable: 6,
      right: 3,
      wrong: 2,
      askedBack: 1,
      falseRefusals: 1,
    });
  });

  it.for([
    { figure: "recallAt1", value: 4 / 6, what: "of the answerable, decided or not" },
    { figure: "coverage", value: 5 / 16, what: "of all questions" },
    { figure: "selectiveRisk", value: 2 / 5, what: "of the answered" },
    { figure: "handOffAccuracy", value: 2 / 4, what: "of those meant for a person, by label or for want of a guide" },
    { figure: "clarified", value: 1 / 2, what: "of those that lack a district" },
    { figure: "recognised", value: 3 / 4, what: "of greetings and attacks" },
    { figure: "coverageAt5", value: 3 / 5, what: "of those the threshold decides" },
  ] as const)("gives $figure as a share $what", ({ figure, value }, { expect }) => {
    expect(figuresOf(runs)[figure]).toBeCloseTo(value);
  });

  it("measures the confidence on the questions the threshold decides alone", ({ expect }) => {
    const { aurc, calibrationError } = figuresOf(runs);

    expect(aurc).toBeCloseTo((0 + 0 + 0 + 1 / 4 + 1 / 5) / 5);
    expect(calibrationError).toBeCloseTo((0.1 + 0.2 + 0.3 + 0.6 + 0.5) / 5);
  });

  it("has no share of nothing", ({ expect }) => {
    expect(figuresOf([])).toMatchObject({
      questions: 0,
      recallAt1: Number.NaN,
      coverage: Number.NaN,
      selectiveRisk: Number.NaN,
      handOffAccuracy: Number.NaN,
      clarified: Number.NaN,
      recognised: Number.NaN,
    });
  });
});
