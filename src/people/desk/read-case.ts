import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import type { ContactKind } from "#src/protocol/case.ts";
import type { DeskStores } from "./desk-stores.ts";
import { seesCase } from "./sees-case.ts";

export interface OpenedCase {
  readonly case: Case;
  /** The value is there for the helper who has the case. */
  readonly contact: { readonly kind: ContactKind; readonly value: string | undefined } | undefined;
  readonly events: readonly RecordedEvent[];
}

const EVENTS_AT_ONCE = 500;

/** A case with all that was said; undefined where there is none to see. Every look at a contact is logged first. */
export async function readCase(caseId: string, account: Account, stores: DeskStores): Promise<OpenedCase | undefined> {
  const found = await stores.cases.find(caseId);
  if (found === undefined || !seesCase(account, found)) return undefined;
  return {
    case: found,
    contact: await openContact(found, account, stores),
    events: found.conversationId === undefined ? [] : await readAll(found.conversationId, stores.conversations),
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

async function readAll(conversationId: string, conversations: ConversationStore): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (;;) {
    const more = await conversations.read(conversationId, events.at(-1)?.seq ?? 0, EVENTS_AT_ONCE);
    events.push(...more);
    if (more.length < EVENTS_AT_ONCE) return events;
  }
}
