import type { ActTaken } from "../take-act.ts";
import { actOnOwnCase, type OwnCase, type VisitorParts } from "./own-case.ts";

/** The visitor does not want it any more. Withdrawing it again does nothing. */
export function withdrawCase(own: OwnCase, parts: VisitorParts): Promise<ActTaken> {
  const actor = { kind: "visitor" } as const;
  return actOnOwnCase(own, ({ stage }) => (stage === "withdrawn" ? undefined : { name: "withdraw", actor }), parts);
}
