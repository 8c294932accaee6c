/**
 * How good is a confidence? Selective prediction: answer the surest questions first and watch the share of wrong ones.
 *
 * Source: Geifman & El-Yaniv, Selective Classification for Deep Neural Networks (2017); AURC after Geifman, Uziel &
 * El-Yaniv (2019).
 */
import { reliabilityBins } from "./reliability-bins.ts";

export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  /** The first passage answers the question. */
  readonly right: boolean;
}

export interface RiskAtCoverage {
  /** Share of the questions answered, 0 to 1. */
  readonly coverage: number;
  /** Share of the answered that are wrong, 0 to 1. */
  readonly risk: number;
  /** The least confidence that is still answered. */
  readonly confidence: number;
}

/** The curve from the surest question to all of them; questions of equal confidence come together. Empty for no questions. */
export function riskCoverageCurve(judged: readonly Judged[]): readonly RiskAtCoverage[] {
  const ordered = judged.toSorted((a, b) => b.confidence - a.confidence);
  const curve: RiskAtCoverage[] = [];
  let wrong = 0;
  for (const [at, { confidence, right }] of ordered.entries()) {
    if (!right) wrong += 1;
    if (ordered[at + 1]?.confidence === confidence) continue;
    curve.push({ coverage: (at + 1) / ordered.length, risk: wrong / (at + 1), confidence });
  }
  return curve;
}

/** The largest share of the questions that can be answered, surest first, with at most this share of them wrong. */
export function coverageAtRisk(judged: readonly Judged[], risk: number): number {
  return riskCoverageCurve(judged).reduce((most, at) => (at.risk <= risk ? Math.max(most, at.coverage) : most), 0);
}

/**
 * Area under the risk-coverage curve: mean risk over all coverages, 0 (perfect) to 1. Questions of equal confidence count
 * at their common error rate, so that their order does not matter. NaN for no questions.
 */
export function areaUnderRiskCoverage(judged: readonly Judged[]): number {
  let [answered, wrong, area] = [0, 0, 0];
  for (const { coverage, risk } of riskCoverageCurve(judged)) {
    const groupEnd = Math.round(coverage * judged.length);
    const groupWrong = risk * groupEnd - wrong;
    const perQuestion = groupWrong / (groupEnd - answered);
    for (; answered < groupEnd; answered++) {
      wrong += perQuestion;
      area += wrong / (answered + 1);
    }
  }
  return area / judged.length;
}

/**
 * Expected calibration error over bins of equal mass: how far the stated probability is from the observed share, on
 * average, 0 to 1. NaN for no questions.
 *
 * Source: Naeini, Cooper & Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian Binning (2015).
 */
export function calibrationError(judged: readonly Judged[], bins = 5): number {
  const errors = reliabilityBins(judged, bins).map(
    ({ stated, observed, count }) => Math.abs(stated - observed) * count,
  );
  return errors.reduce((sum, error) => sum + error, 0) / judged.length;
}
