/** How honest the confidence is, and what was decided on it: per language and over all. */
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { reliabilityBins, type ReliabilityBin } from "#src/turn/confidence/reliability-bins.ts";
import {
  calibrationError,
  coverageAtRisk,
  riskCoverageCurve,
  type Judged,
  type RiskAtCoverage,
} from "#src/turn/confidence/risk-coverage.ts";
import { groupByFact } from "../../questions/group-by-fact.ts";
import type { Run } from "../figures.ts";
import { bootstrapInterval, type Interval } from "./bootstrap-interval.ts";
import { riskBound, type Answers, type RiskBound } from "./risk-bound.ts";

/** What was promised of the answers; shares, 0 to 1. */
export interface Promised {
  /** At most this share of them is wrong. */
  readonly risk: number;
  /** How sure the bound must be. */
  readonly level: number;
}

export type Scope = Language | "all";

/** Shares are 0 to 1, and NaN where there is nothing to take a share of. */
export interface ConfidenceFigures extends Answers {
  readonly scope: Scope;
  readonly questions: number;
  readonly falseRefusals: number;
  readonly askedBack: number;
  /** Answered, of all questions. */
  readonly coverage: number;
  /** Answered, rightly or wrongly, of those that can be answered. */
  readonly answerableCoverage: number;
  /** Wrong, of the answered. */
  readonly selectiveRisk: number;
  readonly bound: RiskBound;
  /** From here on of the questions the threshold decides. */
  readonly judged: number;
  readonly bins: readonly ReliabilityBin[];
  readonly calibrationError: number;
  readonly calibrationInterval: Interval;
  readonly curve: readonly RiskAtCoverage[];
  /** Where on the curve the decisions were taken: what was answered of these questions, and wrongly of that. */
  readonly taken: Pick<RiskAtCoverage, "coverage" | "risk">;
  /** The best a threshold chosen with hindsight could do at the promised risk. */
  readonly coverageAtRisk: number;
}

/** @returns each language, then all */
export function confidenceFigures(runs: readonly Run[], promised: Promised): readonly ConfidenceFigures[] {
  const all = answersOf(runs);
  return [...LANGUAGES, "all" as const].map((scope) => {
    const own = runs.filter(({ question }) => scope === "all" || question.language === scope);
    return { scope, ...decided(own, all, promised), ...stated(own, promised) };
  });
}

function decided(runs: readonly Run[], all: Answers, promised: Promised) {
  const answers = answersOf(runs);
  const answerable = runs.filter((run) => run.answerable);
  return {
    ...answers,
    questions: runs.length,
    falseRefusals: runs.filter(({ verdict }) => verdict === "false-refusal").length,
    askedBack: runs.filter(({ verdict }) => verdict === "asked-back").length,
    coverage: answers.answered / runs.length,
    answerableCoverage: answersOf(answerable).answered / answerable.length,
    selectiveRisk: answers.wrong / answers.answered,
    bound: riskBound(answers, all, promised),
  };
}

function stated(runs: readonly Run[], { risk }: Promised) {
  const judged = judgedOf(runs);
  const decidedByThreshold = runs.filter((run) => run.judged !== undefined);
  const matters = groupByFact(decidedByThreshold, ({ question }) => question);
  const { answered, wrong } = answersOf(decidedByThreshold);
  return {
    judged: judged.length,
    bins: reliabilityBins(judged),
    calibrationError: calibrationError(judged),
    calibrationInterval: bootstrapInterval(matters.map(judgedOf), calibrationError),
    curve: riskCoverageCurve(judged),
    taken: { coverage: answered / judged.length, risk: wrong / answered },
    coverageAtRisk: coverageAtRisk(judged, risk),
  };
}

function answersOf(runs: readonly Run[]): Answers {
  const wrong = runs.filter(({ verdict }) => verdict === "wrong").length;
  return { wrong, answered: wrong + runs.filter(({ verdict }) => verdict === "right").length };
}

function judgedOf(runs: readonly Run[]): readonly Judged[] {
  return runs.flatMap(({ judged }) => judged ?? []);
}
