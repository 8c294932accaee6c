import type { Conversation } from "#src/conversation/conversation.ts";
import type { NewEvent } from "#src/conversation/event.ts";
import { rowOfConversation } from "./conversation-rows.ts";
import { insertEvents } from "./insert-events.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { untilSettled } from "./until-settled.ts";

/** See `ConversationStore.start`. */
export function startConversation(
  database: SqlDatabase,
  conversation: Conversation,
  events: readonly NewEvent[],
): Promise<boolean> {
  return untilSettled(async () => {
    const started = await database.batch([
      queries.insertInto("conversations").values(rowOfConversation(conversation)).compile(),
      ...insertEvents(conversation.id, events),
    ]);
    if (started.ok) return true;

    const found = await database.read(
      queries.selectFrom("conversations").where("id", "=", conversation.id).select("id").compile(),
    );
    return found.length > 0 ? false : undefined;
  });
}
