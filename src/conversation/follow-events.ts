/**
 * The events of a conversation as they are recorded, from a place on: what is there already, then each new one. Woken by
 * the bus; looks by itself at every heartbeat, so a wake-up that was lost costs seconds, never an event.
 */
import type { ConversationParts } from "./conversation-parts.ts";
import type { RecordedEvent } from "./event.ts";
import { createWakeUp } from "./wake-up.ts";

/** With the time it takes to read, still more often than every 15 seconds. */
const HEARTBEAT_MS = 10_000;
const EVENTS_A_READ = 200;

/**
 * Ends when the signal aborts or the conversation is erased.
 *
 * @param after the last `seq` that is known; 0 for all
 * @yields an event, or `heartbeat` when nothing happened for ten seconds
 */
export async function* followEvents(
  { conversations, bus }: Pick<ConversationParts, "conversations" | "bus">,
  conversationId: string,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<RecordedEvent | "heartbeat", void> {
  const wakeUp = createWakeUp(signal);
  const stopListening = await bus.listen(`conversation:${conversationId}`, wakeUp.wake);
  try {
    let last = after;
    while (!signal.aborted) {
      const events = await conversations.read(conversationId, last, EVENTS_A_READ);
      yield* events;
      last = events.at(-1)?.seq ?? last;
      if (events.length > 0) continue;
      if ((await conversations.find(conversationId)) === undefined) return;
      if ((await wakeUp.wait(HEARTBEAT_MS)) === "time-passed") yield "heartbeat";
    }
  } finally {
    stopListening();
  }
}
