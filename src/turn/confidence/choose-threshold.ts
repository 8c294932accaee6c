import type { Threshold } from "./calibration.ts";
import { upperErrorBound } from "./clopper-pearson.ts";
import { isRiskShown } from "./is-risk-shown.ts";
import type { Judged } from "./risk-coverage.ts";

export interface RiskTarget {
  /** Share of wrong answers among the given ones that is accepted, 0 to 1. */
  readonly risk: number;
  /** How sure the bound must be, 0 to 1. */
  readonly level: number;
  /** The bound must lie so much below the risk, as a share of it, 0 to 1. */
  readonly margin: number;
}

const GRID_STEPS = 100;

/** The walk starts where so many are answered: fewer prove nothing about a risk of some percent, even without an error. */
const FIRST_ANSWERED = 100;

/**
 * The lowest threshold whose error rate is shown to be at most the target: fixed-sequence testing with Clopper-Pearson
 * bounds. The thresholds of a grid are tested from the strictest that answers enough (a count that looks at no label) down,
 * and the walk ends at the first that fails, so that the level holds for the choice as a whole (Angelopoulos et al.,
 * Learn then Test, 2021). It holds for independent questions; ours come in four languages from the same facts.
 *
 * Where too few are answered, or the strictest fails already, the lowest threshold is taken whose *observed* error rate is at
 * the target. Its bound is as a rule above the risk, and nothing is shown then (`isShown` false): a suggestion, no promise.
 * Where it is not above, the level holds for that threshold alone, not for the choice. A margin asks for less than the risk in
 * both cases, and `isShown` for the risk itself.
 *
 * @param judged questions the models were not fitted on (out-of-fold)
 * @returns `answerAt` 1 when even the surest answers are wrong too often: nothing is answered
 */
export function chooseThreshold(
  judged: readonly Judged[],
  { risk, level, margin }: RiskTarget,
): Pick<Threshold, "answerAt" | "risk" | "riskBound" | "level" | "isShown"> {
  const strictestFirst = Array.from({ length: GRID_STEPS }, (_, at) => errorsFrom(judged, 1 - (at + 1) / GRID_STEPS));
  const most = risk * (1 - margin);
  const walk = strictestFirst.filter(({ answered }) => answered >= FIRST_ANSWERED);
  const end = walk.findIndex(({ wrong, answered }) => upperErrorBound(wrong, answered, level) > most);
  const shown = end < 0 ? walk.at(-1) : walk[end - 1];
  const chosen = shown ?? strictestFirst.findLast(({ wrong, answered }) => answered > 0 && wrong / answered <= most);
  if (chosen === undefined) return { answerAt: 1, risk, riskBound: 1, level, isShown: false };
  const riskBound = upperErrorBound(chosen.wrong, chosen.answered, level);
  return { answerAt: chosen.answerAt, risk, riskBound, level, isShown: isRiskShown({ risk, riskBound }) };
}

interface Errors {
  readonly answerAt: number;
  readonly answered: number;
  readonly wrong: number;
}

function errorsFrom(judged: readonly Judged[], answerAt: number): Errors {
  const answered = judged.filter(({ confidence }) => confidence >= answerAt);
  return {
    answerAt: Number(answerAt.toFixed(2)),
    answered: answered.length,
    wrong: answered.filter(({ right }) => !right).length,
  };
}
