import type { CaseOutcome } from "#src/protocol/case.ts";
import { oneOf } from "./checks.ts";

/** Whether a value from the wire is an end that a case can have. */
export const isCaseOutcome = oneOf<CaseOutcome>({
  solved: true,
  answered: true,
  explained: true,
  rejected: true,
  merged: true,
  "emergency-redirect": true,
  transferred: true,
  withdrawn: true,
  expired: true,
});
