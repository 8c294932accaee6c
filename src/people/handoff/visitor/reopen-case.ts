import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Case } from "../case.ts";
import type { ActTaken } from "../take-act.ts";
import { actOnOwnCase, type OwnCase, type VisitorParts } from "./own-case.ts";

type ReopenParts = VisitorParts & { readonly cases: Pick<CaseStore, "readEntries"> };

/**
 * The visitor comes back to a case that has ended: with new facts, or, where it was not accepted, with an appeal. Doing it
 * again with the same words does nothing while the case is open.
 * @param reason the facts, or why it should have been accepted
 */
export function reopenCase(own: OwnCase, reason: RedactedText, parts: ReopenParts): Promise<ActTaken> {
  const actor = { kind: "visitor" } as const;
  return actOnOwnCase(
    own,
    async (found) =>
      (await isReopenedFor(reason, found, parts.cases))
        ? undefined
        : { name: found.stage === "rejected" ? "appeal" : "reopen", actor, reason },
    parts,
  );
}

async function isReopenedFor(
  reason: RedactedText,
  { id, state }: Case,
  cases: Pick<CaseStore, "readEntries">,
): Promise<boolean> {
  if (state === "closed") return false;
  const last = (await cases.readEntries(id)).findLast(
    ({ transition }) => transition === "reopen" || transition === "appeal",
  );
  return last?.actor === "visitor" && last.reason === reason;
}
