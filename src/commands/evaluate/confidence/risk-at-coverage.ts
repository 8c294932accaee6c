import type { RiskAtCoverage } from "#src/turn/confidence/risk-coverage.ts";

/** Where a curve is read for a table: every tenth. */
export const COVERAGES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** The risk once at least this share is answered; NaN for a curve without points. @param curve by rising coverage */
export function riskAtCoverage(curve: readonly RiskAtCoverage[], coverage: number): number {
  return curve.find((point) => point.coverage >= coverage)?.risk ?? Number.NaN;
}
