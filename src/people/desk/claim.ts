import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import { shownName } from "#src/people/staff/shown-name.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { actOnCase, type Decision } from "./act-on-case.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";

/** Takes a case: from now on its helper answers, and the assistant is silent. */
export function claimCase(caseId: string, account: Account, stores: DeskStores): Promise<Result<Case, DeskRefusal>> {
  const decide = (found: Case, now: Date): Decision => decideClaim(found, account, now);
  return actOnCase({ caseId, account, action: "claimed", decide }, stores);
}

export function decideClaim(found: Case, account: Pick<Account, "id" | "displayName">, now: Date): Decision {
  if (found.state === "closed") return { kind: "case-closed" };
  if (found.helper?.id === account.id) return { kind: "done" };
  if (found.helper !== undefined) return { kind: "case-taken", helper: found.helper.name };
  const name = shownName(account, found.language);
  return {
    kind: "change",
    after: { ...found, state: "with-person", helper: { id: account.id, name } },
    events: [{ kind: "case.claimed", author: "helper", at: now.toISOString(), caseId: found.id, helper: name }],
  };
}
