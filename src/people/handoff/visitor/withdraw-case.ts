import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { ActTaken } from "../take-act.ts";
import { actOnOwnCase, type OwnCase, type VisitorParts } from "./own-case.ts";

/**
 * The visitor does not want it any more. Withdrawing it again does nothing.
 * @param reason where they say one; kept in the log
 */
export function withdrawCase(own: OwnCase, reason: RedactedText | undefined, parts: VisitorParts): Promise<ActTaken> {
  const act = { name: "withdraw", actor: { kind: "visitor" }, ...(reason !== undefined && { reason }) } as const;
  return actOnOwnCase(own, ({ stage }) => (stage === "withdrawn" ? undefined : act), parts);
}
