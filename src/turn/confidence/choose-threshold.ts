import type { Threshold } from "./calibration.ts";
import { upperErrorBound } from "./clopper-pearson.ts";
import type { Judged } from "./risk-coverage.ts";

export interface RiskTarget {
  /** Share of wrong answers among the given ones that is accepted, 0 to 1. */
  readonly risk: number;
  /** How sure the bound must be, 0 to 1. */
  readonly level: number;
}

const GRID_STEPS = 100;

/**
 * The lowest threshold of a fixed grid whose error rate is bounded by the target: a Clopper-Pearson scan. The bound is
 * that of one threshold; as the lowest of many is taken it is a little optimistic, which matters less the more
 * questions there are.
 *
 * With too few questions no threshold is bounded. Then the lowest one whose *observed* error rate is at the target is
 * taken; its bound lies above.
 *
 * @param judged questions the models were not fitted on (out-of-fold)
 * @returns `answerAt` 1 when even the surest answers are wrong too often: nothing is answered
 */
export function chooseThreshold(
  judged: readonly Judged[],
  { risk, level }: RiskTarget,
): Omit<Threshold, "provisional"> {
  const grid = Array.from({ length: GRID_STEPS }, (_, at) => errorsFrom(judged, at / GRID_STEPS)).filter(
    ({ answered }) => answered > 0,
  );
  const bounded = grid.find(({ wrong, answered }) => upperErrorBound(wrong, answered, level) <= risk);
  const chosen = bounded ?? grid.find(({ wrong, answered }) => wrong / answered <= risk);
  if (chosen === undefined) return { answerAt: 1, risk, riskBound: 1, level };
  return { answerAt: chosen.answerAt, risk, riskBound: upperErrorBound(chosen.wrong, chosen.answered, level), level };
}

interface Errors {
  readonly answerAt: number;
  readonly answered: number;
  readonly wrong: number;
}

function errorsFrom(judged: readonly Judged[], answerAt: number): Errors {
  const answered = judged.filter(({ confidence }) => confidence >= answerAt);
  return { answerAt, answered: answered.length, wrong: answered.filter(({ right }) => !right).length };
}
