/** Puts accounts and cases where a host keeps them, as `npm run staff` and a hand-off do. */
import { addAccount } from "#src/people/staff/add-account.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { Passwords } from "#src/platform/ports/passwords.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { DeskAccount, DeskHost, WantedCase } from "#test/contract/desk-host.ts";
import { caseOpened, conversation, message, openCase, turn } from "./records.ts";

interface SeededStores {
  readonly cases: CaseStore;
  readonly conversations: ConversationStore;
  readonly staff: StaffStore;
  readonly keys: Keys;
  readonly passwords: Passwords;
}

export function seedDesk(stores: SeededStores): Pick<DeskHost, "addAccount" | "openCase"> {
  return {
    addAccount: async ({ role = "helper", teams = [], displayName, ...given }: DeskAccount) => {
      const clock = { now: () => new Date() };
      const newId = (): string => crypto.randomUUID();
      const added = await addAccount(
        { ...given, displayName, role, teams, languages: ["zh"], identity: undefined },
        { ...stores, clock, newId },
      );
      if (!added.ok) throw new Error(added.error);
    },
    openCase: async ({ team, contact, answered }: WantedCase = {}) => {
      const started = conversation();
      const said = answered === undefined ? [message("turn-1")] : [message(answered), turn(answered)];
      await stores.conversations.start(started, said);
      const opened = openCase({
        conversationId: started.id,
        ...(team !== undefined && { team }),
        ...(contact && { contact: { kind: contact.kind, sealed: stores.keys.seal(contact.value) } }),
      });
      const { kind } = await stores.cases.open({ case: opened, events: [caseOpened(opened)], limit: undefined });
      if (kind !== "opened") throw new Error(kind);
      return { caseId: opened.id, conversationId: started.id };
    },
  };
}
