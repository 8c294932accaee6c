import type { Case } from "#src/people/handoff/case.ts";
import type { Act } from "#src/people/handoff/machine/act.ts";
import { applyActs } from "#src/people/handoff/machine/apply-acts.ts";
import type { Situation } from "#src/people/handoff/machine/guards.ts";
import type { Decision } from "./act-on-case.ts";

/** What the closed loop makes of a case, or why it does not. */
export function decideByActs(found: Case, acts: readonly Act[], situation: Situation): Decision {
  const step = applyActs(found, acts, situation);
  return step.ok ? { kind: "change", ...step.value } : { kind: "not-as-it-stands", why: step.error };
}
