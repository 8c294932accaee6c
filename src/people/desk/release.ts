import { grantOf } from "#src/people/access/grant-of.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Situation } from "#src/people/handoff/machine/guards.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { actOnCase, type Decision } from "./act-on-case.ts";
import { actorOf } from "./actor-of.ts";
import { decideByActs } from "./decide-by-acts.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";
import { refuseOthers } from "./refuse-others.ts";

/** Hands a conversation back to the assistant: the case waits for a helper again. Its helper does it, or a lead. */
export function releaseCase(caseId: string, account: Account, stores: DeskStores): Promise<Result<Case, DeskRefusal>> {
  const decide = (found: Case, situation: Situation): Decision => decideRelease(found, account, situation);
  return actOnCase({ caseId, account, action: "released", decide }, stores);
}

export function decideRelease(
  found: Case,
  account: Pick<Account, "id" | "role" | "displayName">,
  situation: Situation,
): Decision {
  const refusal = refuseOthers(found, account);
  if (refusal?.kind === "case-not-claimed") return { kind: "done" };
  const actor = actorOf(account, found.language);
  const leads = refusal?.kind === "case-taken" && grantOf(account.role, "cases.release") === "teams";
  if (refusal !== undefined && !leads) return refusal;
  return decideByActs(found, [{ name: "release", actor }], situation);
}
