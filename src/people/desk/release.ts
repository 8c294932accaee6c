import { grantOf } from "#src/people/access/grant-of.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { actOnCase, type Decision } from "./act-on-case.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";
import { refuseOthers } from "./refuse-others.ts";

/** Hands a conversation back to the assistant: the case waits for a helper again. Its helper does it, or a lead. */
export function releaseCase(caseId: string, account: Account, stores: DeskStores): Promise<Result<Case, DeskRefusal>> {
  const decide = (found: Case, now: Date): Decision => decideRelease(found, account, now);
  return actOnCase({ caseId, account, action: "released", decide }, stores);
}

export function decideRelease(found: Case, account: Pick<Account, "id" | "role">, now: Date): Decision {
  const refusal = refuseOthers(found, account);
  if (refusal?.kind === "case-not-claimed") return { kind: "done" };
  const leads = refusal?.kind === "case-taken" && grantOf(account.role, "cases.release") === "teams";
  if (refusal !== undefined && !leads) return refusal;
  return {
    kind: "change",
    after: { ...found, state: "waiting", helper: undefined },
    events: [{ kind: "case.released", author: "helper", at: now.toISOString(), caseId: found.id }],
  };
}
