import type { Case } from "#src/people/handoff/case.ts";
import type { Situation } from "#src/people/handoff/machine/guards.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { actOnCase, type Decision } from "./act-on-case.ts";
import { actorOf } from "./actor-of.ts";
import { decideByActs } from "./decide-by-acts.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";

/** Takes a case: from now on its helper answers, and the assistant is silent. */
export function claimCase(caseId: string, account: Account, stores: DeskStores): Promise<Result<Case, DeskRefusal>> {
  const decide = (found: Case, situation: Situation): Decision => decideClaim(found, account, situation);
  return actOnCase({ caseId, account, action: "claimed", decide }, stores);
}

export function decideClaim(
  found: Case,
  account: Pick<Account, "id" | "role" | "displayName">,
  situation: Situation,
): Decision {
  if (found.state === "closed") return { kind: "case-closed" };
  if (found.helper?.id === account.id) return { kind: "done" };
  if (found.helper !== undefined) return { kind: "case-taken", helper: found.helper.name };
  const name = found.stage === "redo" ? "retake" : "claim";
  return decideByActs(found, [{ name, actor: actorOf(account, found.language) }], situation);
}
