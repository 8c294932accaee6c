/**
 * Applies one act to a case: the case as it is afterwards, the event its visitor is told by, and the entry of the log; or
 * why it is not done. Pure: what is read, written and told is for those who call it.
 */
import type { NewEvent } from "#src/conversation/event.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Case } from "../case.ts";
import { type Act, accountOf } from "./act.ts";
import { changeCaseBy } from "./change-case-by.ts";
import type { CaseEntry } from "./entry.ts";
import { eventOf } from "./event-of.ts";
import { type GuardName, holds, type Situation } from "./guards.ts";
import type { Stage } from "./stage.ts";
import { TRANSITIONS } from "./transitions.ts";

export interface Applied {
  readonly after: Case;
  /** One where the visitor is told, none where not. */
  readonly events: readonly NewEvent[];
  readonly entry: CaseEntry;
}

export type ActRefusal =
  | { readonly kind: "wrong-stage"; readonly stage: Stage }
  | { readonly kind: "wrong-actor" }
  | { readonly kind: "reason-missing" }
  | { readonly kind: "guarded"; readonly guard: GuardName };

export function applyAct(found: Case, act: Act, situation: Situation): Result<Applied, ActRefusal> {
  const refusal = refuse(found, act, situation);
  if (refusal !== undefined) return { ok: false, error: refusal };

  const after = changeCaseBy(found, act, situation);
  const event = eventOf(after, act, situation);
  const entry: CaseEntry = {
    caseId: found.id,
    place: after.handling.steps,
    at: situation.now,
    transition: act.name,
    from: found.stage,
    to: after.stage,
    actor: act.actor.kind,
    accountId: accountOf(act.actor),
    reason: act.reason,
  };
  return { ok: true, value: { after, events: event === undefined ? [] : [event], entry } };
}

function refuse(found: Case, act: Act, situation: Situation): ActRefusal | undefined {
  const { from, by, reason, guards = [] } = TRANSITIONS[act.name];
  if (!from.includes(found.stage)) return { kind: "wrong-stage", stage: found.stage };
  if (!by.includes(act.actor.kind)) return { kind: "wrong-actor" };
  if (reason !== undefined && (act.reason ?? "").trim() === "") return { kind: "reason-missing" };
  const guard = guards.find((name) => !holds(name, found, act, situation));
  return guard && { kind: "guarded", guard };
}
