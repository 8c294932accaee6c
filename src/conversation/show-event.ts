/**
 * An event as the visitor gets it: without what is only for the service, and with the secret of their case, which is
 * derived and never recorded.
 */
import { CASE_SECRET_BYTES, formatCaseSecret } from "#src/people/handoff/case-secret.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { EventOnWire } from "#src/protocol/event.ts";
import type { Handoff, Turn } from "#src/protocol/turn.ts";
import type { RecordedEvent } from "./event.ts";

export function showEvent(event: RecordedEvent, keys: Keys): EventOnWire {
  const { internal: _, ...shown } = event;
  return "turn" in shown ? { ...shown, turn: showTurn(shown.turn, keys) } : shown;
}

export function showTurn(turn: Turn, keys: Keys): Turn {
  const { handoff } = turn;
  return handoff?.caseId === undefined ? turn : { ...turn, handoff: showHandoff(handoff, handoff.caseId, keys) };
}

/** For the visitor who opened the case. */
export function showHandoff(handoff: Handoff, caseId: string, keys: Keys): Handoff {
  return { ...handoff, secret: secretOf(caseId, keys) };
}

export function secretOf(caseId: string, keys: Keys): string {
  return formatCaseSecret(keys.derive(CASE_SECRET_PURPOSE, caseId).slice(0, CASE_SECRET_BYTES));
}

export const CASE_SECRET_PURPOSE = "case-secret";
