import { describe, it } from "vitest";
import { confidenceFigures, type Scope } from "#src/commands/evaluate/confidence/confidence-figures.ts";
import type { Run } from "#src/commands/evaluate/figures.ts";
import { runOf } from "./runs.ts";

const promised = { risk: 0.05, level: 0.9 };

const runs: readonly Run[] = [
  runOf("zh", 0.95, true),
  runOf("zh", 0.91, false),
  runOf("zh", 0.6, true),
  runOf("zh", 0.2, false),
  // Answered, but not by the threshold: counts as an answer, says nothing about the probability.
  { ...runOf("zh", 0.99, true), judged: undefined },
  { ...runOf("zh", 0.99, false), answerable: false },
  { ...runOf("en", 0.5, true), verdict: "asked-back", judged: undefined },
];

function figuresOf(scope: Scope) {
  return confidenceFigures(runs, promised).find((figures) => figures.scope === scope);
}

describe("confidenceFigures", () => {
  it("are of each language and of all", ({ expect }) => {
    expect(confidenceFigures(runs, promised).map(({ scope }) => scope)).toEqual(["zh", "en", "ja", "ko", "all"]);
  });

  it("count what was decided", ({ expect }) => {
    expect(figuresOf("zh")).toMatchObject({ questions: 6, answered: 4, wrong: 2, falseRefusals: 2, askedBack: 0 });
    expect(figuresOf("all")).toMatchObject({ questions: 7, answered: 4, wrong: 2, falseRefusals: 2, askedBack: 1 });
  });

  it("give shares of all questions, of the answerable and of the answered", ({ expect }) => {
    expect(figuresOf("zh")).toMatchObject({ coverage: 4 / 6, answerableCoverage: 3 / 5, selectiveRisk: 2 / 4 });
  });

  it("judge the probability by the questions the threshold decides alone", ({ expect }) => {
    const figures = figuresOf("zh");

    expect(figures?.judged).toBe(5);
    expect(figures?.bins).toEqual([
      { stated: 0.2, observed: 0, count: 1 },
      { stated: 0.6, observed: 1, count: 1 },
      { stated: 0.91, observed: 0, count: 1 },
      { stated: 0.95, observed: 1, count: 1 },
      { stated: 0.99, observed: 0, count: 1 },
    ]);
    expect(figures?.calibrationError).toBeCloseTo((0.2 + 0.4 + 0.91 + 0.05 + 0.99) / 5);
    expect(figures?.taken).toEqual({ coverage: 3 / 5, risk: 2 / 3 });
    expect(figures?.curve.map(({ risk }) => risk)).toEqual([1, 1 / 2, 2 / 3, 1 / 2, 3 / 5]);
  });

  it("have no share of nothing", ({ expect }) => {
    expect(figuresOf("ja")).toMatchObject({
      coverage: Number.NaN,
      answerableCoverage: Number.NaN,
      selectiveRisk: Number.NaN,
      bins: [],
      calibrationError: Number.NaN,
      calibrationInterval: { low: Number.NaN, high: Number.NaN },
      bound: { alone: 1, isPooled: true },
    });
  });
});
