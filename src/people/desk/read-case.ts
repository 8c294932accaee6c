import type { RecordedEvent } from "#src/conversation/event.ts";
import { readWhole } from "#src/conversation/read-whole.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { ContactKind } from "#src/protocol/case.ts";
import type { DeskStores } from "./desk-stores.ts";
import { seesCase } from "./sees-case.ts";

export interface OpenedCase {
  readonly case: Case;
  /** The value is there for the helper who has the case. */
  readonly contact: { readonly kind: ContactKind; readonly value: string | undefined } | undefined;
  readonly events: readonly RecordedEvent[];
}

/** A case with all that was said; undefined where there is none to see. Every look at a contact is logged first. */
export async function readCase(caseId: string, account: Account, stores: DeskStores): Promise<OpenedCase | undefined> {
  const found = await stores.cases.find(caseId);
  if (found === undefined || !seesCase(account, found)) return undefined;
  return {
    case: found,
    contact: await openContact(found, account, stores),
    events: found.conversationId === undefined ? [] : await readWhole(stores.conversations, found.conversationId),
  };
}

async function openContact(
  { id: caseId, contact, helper }: Case,
  account: Account,
  { staff, keys, clock }: DeskStores,
): Promise<OpenedCase["contact"]> {
  if (contact === undefined) return undefined;
  if (helper?.id !== account.id) return { kind: contact.kind, value: undefined };

  await staff.log({ at: clock.now(), accountId: account.id, action: "contact-seen", caseId });
  return { kind: contact.kind, value: keys.open(contact.sealed) };
}
