import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import type { RecordedEvent } from "./event.ts";

const EVENTS_A_READ = 500;

/** All events of a conversation, however many there are. */
export async function readWhole(
  conversations: Pick<ConversationStore, "read">,
  conversationId: string,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let last = 0; ;) {
    const page = await conversations.read(conversationId, last, EVENTS_A_READ);
    events.push(...page);
    if (page.length < EVENTS_A_READ) return events;
    last = page.at(-1)?.seq ?? last;
  }
}
