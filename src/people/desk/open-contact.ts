import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { ContactKind } from "#src/protocol/case.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";
import { refuseOthers } from "./refuse-others.ts";
import { seesCase } from "./sees-case.ts";

export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
}

/**
 * The contact a visitor left, for the helper of the case while it is not closed. Every look is logged before it is taken:
 * so it is asked for by a person, and never comes along with something else.
 */
export async function openContact(
  caseId: string,
  account: Account,
  { cases, staff, keys, clock }: Pick<DeskStores, "cases" | "staff" | "keys" | "clock">,
): Promise<Result<Contact, DeskRefusal>> {
  const found = await cases.find(caseId);
  if (found === undefined || !seesCase(account, found)) return NOT_FOUND;
  const refusal = refuseOthers(found, account);
  if (refusal !== undefined) return { ok: false, error: refusal };

  const value = found.contact && keys.open(found.contact.sealed);
  // None was left, or it was sealed with a secret that the service no longer has.
  if (found.contact === undefined || value === undefined) return NOT_FOUND;
  await staff.log({ at: clock.now(), accountId: account.id, action: "contact-seen", caseId });
  return { ok: true, value: { kind: found.contact.kind, value } };
}

const NOT_FOUND = { ok: false, error: { kind: "not-found" } } as const;
