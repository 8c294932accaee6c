import type { ConversationKey } from "./conversation-path.ts";
import { type KeptVisit, keepVisit, readKept, type Stores } from "./visit-storage.ts";

const NOTHING: KeptVisit = { conversation: undefined, secrets: {}, outbox: [], isRemembered: false };

/**
 * Leaves a conversation for the page to take up next in this tab. Messages that were meant for another one do not go to
 * it; another one that the device remembers stays remembered there, for other tabs.
 *
 * @param now milliseconds since 1970
 */
export function keepConversation(stores: Stores, conversation: ConversationKey, now: number): void {
  const kept = readKept(stores) ?? NOTHING;
  if (kept.conversation?.id === conversation.id) keepVisit(stores, kept, { ...kept, conversation }, now);
  else keepVisit(stores, kept.isRemembered ? NOTHING : kept, { ...NOTHING, conversation }, now);
}
