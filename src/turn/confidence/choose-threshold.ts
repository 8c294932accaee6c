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
 * The lowest threshold whose error rate is proven to be at most the target: every threshold of a fixed grid is tested
 * from the strictest down, and the first that fails ends the walk (fixed-sequence testing, so the level holds for the
 * choice as a whole; Angelopoulos et al., Learn then Test, 2021).
 *
 * With too few questions nothing is proven. Then the lowest threshold whose *observed* error rate stays at the target
 * all the way down is taken; its bound then lies above the target.
 *
 * @param judged questions the models were not fitted on (out-of-fold)
 */
export function chooseThreshold(
  judged: readonly Judged[],
  { risk, level }: RiskTarget,
): Omit<Threshold, "provisional"> {
  const grid = Array.from({ length: GRID_STEPS }, (_, at) => errorsFrom(judged, 1 - (at + 1) / GRID_STEPS));
  const enough = grid.filter(({ answered }) => answered > 0);
  const proven = lastOfRun(enough, ({ wrong, answered }) => upperErrorBound(wrong, answered, level) <= risk);
  const chosen = proven ?? lastOfRun(enough, ({ wrong, answered }) => wrong / answered <= risk);
  if (chosen === undefined) return { answerAt: 1, risk, riskBound: 1, level };
  const riskBound = upperErrorBound(chosen.wrong, chosen.answered, level);
  return { answerAt: chosen.answerAt, risk, riskBound, level };
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

/** The last element before the first that fails. The strictest thresholds answer too few to prove anything: they may fail. */
function lastOfRun(errors: readonly Errors[], holds: (one: Errors) => boolean): Errors | undefined {
  const start = errors.findIndex(holds);
  if (start < 0) return undefined;
  const length = errors.slice(start).findIndex((one) => !holds(one));
  return errors.at(length < 0 ? -1 : start + length - 1);
}
