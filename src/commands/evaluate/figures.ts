import {
  areaUnderRiskCoverage,
  calibrationError,
  coverageAtRisk,
  type Judged,
} from "#src/turn/confidence/risk-coverage.ts";
import type { LabelledQuestion } from "../questions/labelled-question.ts";
import type { Verdict } from "./judge-turn.ts";

/** One question, run and judged. */
export interface Run {
  readonly question: LabelledQuestion;
  readonly verdict: Verdict;
  readonly answerable: boolean;
  /** Confidence and whether the first passage answers; undefined where nothing was retrieved. */
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
  /** Share of the answered that are wrong. */
  readonly selectiveRisk: number;
  /** Share of the not answerable that were handed over, asked back or turned away. */
  readonly handOffAccuracy: number;
  /** Share that could be answered, surest first, with at most 5 % wrong. */
  readonly coverageAt5: number;
  readonly aurc: number;
  readonly calibrationError: number;
}

export function figuresOf(runs: readonly Run[]): Figures {
  const count = (verdict: Verdict): number => runs.filter((run) => run.verdict === verdict).length;
  const answerable = runs.filter((run) => run.answerable);
  const others = runs.filter((run) => !run.answerable);
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
    handOffAccuracy: share(others.filter(({ verdict }) => verdict !== "wrong").length, others.length),
    coverageAt5: coverageAtRisk(judged, 0.05),
    aurc: areaUnderRiskCoverage(judged),
    calibrationError: calibrationError(judged),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
