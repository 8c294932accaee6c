import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { takeAway } from "./take-away.ts";

/** See `ConversationStore.eraseIdle`. */
export function eraseIdle(database: SqlDatabase, conversationId: string, since: Date): Promise<boolean> {
  return takeAway(database, conversationId, (build) => {
    const later = queries
      .selectFrom("events")
      .where("events.conversation_id", "=", conversationId)
      .where("events.at", ">=", since.getTime())
      .select("events.seq");
    const open = queries
      .selectFrom("cases")
      .where("cases.conversation_id", "=", conversationId)
      .where("cases.state", "<>", "closed")
      .select("cases.id");
    return build.and([build.not(build.exists(later)), build.not(build.exists(open))]);
  });
}
