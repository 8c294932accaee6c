import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";

/** What a store acknowledged: an event of this name has this place. */
export interface Acknowledged {
  readonly conversationId: string;
  readonly once: string;
  readonly seq: number;
}

const ALL = 1_000_000;

/**
 * What is wrong with a store that acknowledged these: an event that is not where it was promised to be, or a conversation
 * with a gap. Empty when nothing was lost.
 */
export async function findLost(
  conversations: ConversationStore,
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [conversationId, promised] of Map.groupBy(acknowledged, (one) => one.conversationId)) {
    const events = await conversations.read(conversationId, 0, ALL);
    if (events.some(({ seq }, index) => seq !== index + 1)) lost.push(`${conversationId} has a gap`);
    for (const { once, seq } of promised) {
      const found = await conversations.findOnce(conversationId, once);
      if (found?.seq !== seq) lost.push(`${conversationId} ${once}: at ${found?.seq}, promised at ${seq}`);
    }
  }
  return lost;
}
