import {
  areaUnderRiskCoverage,
  calibrationError,
  coverageAtRisk,
  type Judged,
} from "#src/turn/confidence/risk-coverage.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import type { LabelledQuestion } from "../questions/labelled-question.ts";
import type { Verdict } from "./judge-turn.ts";

/** One question, run and judged. */
export interface Run {
  readonly question: LabelledQuestion;
  readonly outcome: Outcome["kind"];
  readonly verdict: Verdict;
  readonly answerable: boolean;
  /** Confidence and whether the first passage answers; undefined where the threshold did not decide. */
  readonly judged: Judged | undefined;
  /** The first passage answers the question, whatever was decided. */
  readonly firstIsRight: boolean;
}

export interface Figures {
  readonly questions: number;
  readonly answerable: number;
  readonly right: number;
  readonly wrong: number;
  readonly askedBack: number;
  readonly falseRefusals: number;
  /** Share of the answerable whose best passage answers, decided or not. */
  readonly recallAt1: number;
  /** Share of all questions answered. */
  readonly coverage: number;
  /** Share of the answered that are wrong; NaN when nothing was answered. */
  readonly selectiveRisk: number;
  /** Share of the questions meant for a person that went to one. */
  readonly handOffAccuracy: number;
  /** Share of the questions that lack a district that were asked back. */
  readonly clarified: number;
  /** Share of greetings and attacks that were taken for what they are. */
  readonly recognised: number;
  /** Share of the questions the threshold decides that could be answered, surest first, with at most 5 % wrong. */
  readonly coverageAt5: number;
  readonly aurc: number;
  readonly calibrationError: number;
}

export function figuresOf(runs: readonly Run[]): Figures {
  const count = (verdict: Verdict): number => runs.filter((run) => run.verdict === verdict).length;
  const answerable = runs.filter((run) => run.answerable);
  const others = runs.filter((run) => !run.answerable);
  const met = (...expected: readonly string[]): number => {
    const meant = others.filter(({ question }) => expected.includes(question.expect));
    return share(meant.filter(({ verdict }) => verdict === "met").length, meant.length);
  };
  const judged = runs.flatMap((run) => run.judged ?? []);
  const [right, wrong] = [count("right"), count("wrong")];
  return {
    questions: runs.length,
    answerable: answerable.length,
    right,
    wrong,
    askedBack: count("asked-back"),
    falseRefusals: count("false-refusal"),
    recallAt1: share(answerable.filter((run) => run.firstIsRight).length, answerable.length),
    coverage: share(right + wrong, runs.length),
    selectiveRisk: share(wrong, right + wrong),
    handOffAccuracy: met("hand-off", "answer"),
    clarified: met("clarify"),
    recognised: met("small-talk", "refuse"),
    coverageAt5: coverageAtRisk(judged, 0.05),
    aurc: areaUnderRiskCoverage(judged),
    calibrationError: calibrationError(judged),
  };
}

/** NaN for a share of nothing: there is no such figure. */
function share(part: number, whole: number): number {
  return part / whole;
}
