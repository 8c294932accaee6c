import type { CaseOutcome } from "#src/protocol/case.ts";

/** The ends a helper can give a case; the others come about by themselves. */
export type HelperOutcome = Exclude<CaseOutcome, "withdrawn" | "expired">;

/** A test holds them to those of the protocol, whose schemas stay out of bundles. */
export const HELPER_OUTCOMES: readonly HelperOutcome[] = [
  "solved",
  "answered",
  "explained",
  "rejected",
  "merged",
  "emergency-redirect",
  "transferred",
];
