import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { CaseOutcome } from "#src/protocol/case.ts";
import { actOnCase, type Decision } from "./act-on-case.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";
import { refuseOthers } from "./refuse-others.ts";

/** Ends a case with an outcome; the assistant answers again. Ending it again in the same way does nothing. */
export function closeCase(
  {
    caseId,
    outcome,
    reason,
  }: { readonly caseId: string; readonly outcome: CaseOutcome; readonly reason?: string | undefined },
  account: Account,
  stores: DeskStores,
): Promise<Result<Case, DeskRefusal>> {
  const decide = (found: Case, now: Date): Decision => decideClose(found, outcome, account, now);
  return actOnCase({ caseId, account, action: "closed", reason, decide }, stores);
}

export function decideClose(found: Case, outcome: CaseOutcome, account: Pick<Account, "id">, now: Date): Decision {
  if (found.state === "closed" && found.outcome === outcome) return { kind: "done" };
  const refusal = refuseOthers(found, account);
  if (refusal !== undefined) return refusal;
  return {
    kind: "change",
    after: { ...found, state: "closed", outcome, closedAt: now },
    events: [
      {
        kind: "case.closed",
        author: "helper",
        at: now.toISOString(),
        caseId: found.id,
        outcome,
        once: `case-closed:${found.id}`,
      },
    ],
  };
}
