import type { NewEvent } from "#src/conversation/event.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Case } from "../case.ts";
import type { Act } from "./act.ts";
import { type ActRefusal, applyAct } from "./apply-act.ts";
import type { CaseEntry } from "./entry.ts";
import type { Situation } from "./guards.ts";

/** What is written in one write: a case, what its visitor is told, what its log keeps. */
export interface CaseStep {
  readonly after: Case;
  readonly events: readonly NewEvent[];
  readonly entries: readonly CaseEntry[];
  /** The case it was merged into, which must still be open in that write. */
  readonly beside?: Case;
}

/** Several acts one after the other: all of them, or none. */
export function applyActs(found: Case, acts: readonly Act[], situation: Situation): Result<CaseStep, ActRefusal> {
  let step: CaseStep = { after: found, events: [], entries: [] };
  for (const act of acts) {
    const applied = applyAct(step.after, act, situation);
    if (!applied.ok) return applied;
    const { after, events, entry } = applied.value;
    step = {
      ...step,
      after,
      events: [...step.events, ...events],
      entries: [...step.entries, entry],
      ...("into" in act && { beside: act.into }),
    };
  }
  return { ok: true, value: step };
}
