import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { ActTaken } from "../take-act.ts";
import { actOnOwnCase, type OwnCase, type VisitorParts } from "./own-case.ts";

/**
 * The visitor comes back to a case that has ended: with new facts, or, where it was not accepted, with an appeal.
 * @param reason the facts, or why it should have been accepted
 */
export function reopenCase(own: OwnCase, reason: RedactedText, parts: VisitorParts): Promise<ActTaken> {
  const actor = { kind: "visitor" } as const;
  return actOnOwnCase(own, ({ stage }) => ({ name: stage === "rejected" ? "appeal" : "reopen", actor, reason }), parts);
}
