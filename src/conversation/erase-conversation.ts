/**
 * Takes a conversation away for good, as its visitor asks. A case that is not closed ends as withdrawn, so that no one
 * works on what is gone; what is left of a case says when and to whom it went, and nothing that the visitor said.
 */
import type { ConversationParts } from "./conversation-parts.ts";

/** @returns false where there is no such conversation */
export async function eraseConversation(
  { conversations, clock, bus }: Pick<ConversationParts, "conversations" | "clock" | "bus">,
  conversationId: string,
): Promise<boolean> {
  const isErased = await conversations.erase(conversationId, clock.now());
  await Promise.all([bus.announce(`conversation:${conversationId}`), bus.announce("desk")]);
  return isErased;
}
