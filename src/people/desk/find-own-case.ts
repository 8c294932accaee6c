import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";
import { refuseOthers } from "./refuse-others.ts";
import { seesCase } from "./sees-case.ts";

/** A case whose visitor somebody may reply to. */
export interface OwnCase extends Case {
  readonly conversationId: string;
}

/** The case for whoever may reply to its visitor; for everybody else, why they may not. */
export async function findOwnCase(
  caseId: string,
  account: Account,
  { cases }: Pick<DeskStores, "cases">,
): Promise<Result<OwnCase, DeskRefusal>> {
  const found = await cases.find(caseId);
  if (found === undefined || !seesCase(account, found)) return { ok: false, error: { kind: "not-found" } };
  const { conversationId } = found;
  // Where the visitor has erased the conversation there is nobody to reply to.
  if (conversationId === undefined) return { ok: false, error: { kind: "not-found" } };
  const refusal = refuseOthers(found, account);
  return refusal === undefined ? { ok: true, value: { ...found, conversationId } } : { ok: false, error: refusal };
}
