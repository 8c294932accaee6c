/**
 * Takes a conversation away for good, as its visitor asks. A case that is not closed ends as withdrawn, so that no one
 * works on what is gone; what is left of a case says when and to whom it went, and nothing of the visitor.
 */
import { changeCase } from "#src/people/handoff/change-case.ts";
import type { ConversationParts } from "./conversation-parts.ts";

/** @returns false where there is no such conversation */
export async function eraseConversation(
  { conversations, cases, clock, bus }: Pick<ConversationParts, "conversations" | "cases" | "clock" | "bus">,
  conversationId: string,
): Promise<boolean> {
  const open = await cases.findOpen(conversationId);
  if (open !== undefined) {
    await changeCase(cases, open, (now) =>
      now.state === "closed"
        ? undefined
        : { after: { ...now, state: "closed", outcome: "withdrawn", closedAt: clock.now() }, events: [] },
    );
  }
  const isErased = await conversations.erase(conversationId);
  await Promise.all([bus.announce(`conversation:${conversationId}`), bus.announce("desk")]);
  return isErased;
}
