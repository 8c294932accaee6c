import { sql } from "kysely";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { takeAway } from "./take-away.ts";

/** See `ConversationStore.erase`. */
export function eraseConversation(database: SqlDatabase, conversationId: string, at: Date): Promise<boolean> {
  const withdraw = queries
    .updateTable("cases")
    .where("conversation_id", "=", conversationId)
    .where("state", "<>", "closed")
    .set({ state: "closed", outcome: "withdrawn", closed_at: at.getTime() })
    .compile();
  return takeAway(database, conversationId, () => sql<boolean>`true`, [withdraw]);
}
