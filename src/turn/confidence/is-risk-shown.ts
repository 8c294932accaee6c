import type { Threshold } from "./calibration.ts";

/** Do the data show that the risk is kept? Where their bound is at most the risk, however the threshold was chosen. */
export function isRiskShown({ risk, riskBound }: Pick<Threshold, "risk" | "riskBound">): boolean {
  return riskBound <= risk;
}
