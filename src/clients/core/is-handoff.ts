import type { Handoff } from "#src/protocol/turn.ts";
import { isBoolean, isString, nullable, optional, shapeOf } from "./checks.ts";

const hasHandoffShape = shapeOf<Handoff>({
  offered: isBoolean,
  caseId: optional(isString),
  number: optional(isString),
  secret: optional(isString),
  team: shapeOf<Handoff["team"]>({ id: isString, name: isString }),
  promisedBy: optional(isString),
  calendarKnown: optional(isBoolean),
  channel: optional(isString),
  asOf: optional(nullable(isString)),
});

/** Whether a value from the wire is a hand-off. Says yes exactly where the protocol's schema does (a test compares). */
export function isHandoff(value: unknown): value is Handoff {
  return hasHandoffShape(value);
}
