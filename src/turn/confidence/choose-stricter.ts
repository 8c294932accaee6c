import type { Language } from "#src/language/language.ts";
import type { StricterThreshold } from "./calibration.ts";
import { chooseThreshold } from "./choose-threshold.ts";
import type { RiskTargets } from "./risk-targets.ts";
import type { Judged } from "./risk-coverage.ts";

export interface ScopedJudged extends Judged {
  readonly language: Language;
  readonly topic: string;
}

/** Fewer questions than this prove nothing about a risk of some percent. */
const FEWEST = 100;

/**
 * The thresholds of the languages and topics that have a risk target of their own. One with too few questions is judged on
 * all of them together, and says so: its bound is then that of all, not its own. One with enough keeps its own, also where
 * they do not show the risk (`isShown`): the others' answers say nothing of it.
 *
 * @param judged questions the models were not fitted on
 */
export function chooseStricter(
  judged: readonly ScopedJudged[],
  { level, margin, languages, topics }: RiskTargets,
): readonly StricterThreshold[] {
  return [...Object.entries(languages), ...Object.entries(topics)].map(([scope, risk]) => {
    const own = judged.filter(({ language, topic }) => language === scope || topic === scope);
    const isPooled = own.length < FEWEST;
    return { scope, isPooled, ...chooseThreshold(isPooled ? judged : own, { risk, level, margin }) };
  });
}
