import { sql } from "kysely";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";

/**
 * See `ConversationStore.erase`. Its cases go on without what the visitor said; their versions grow, so that whoever read
 * one before cannot write it back as it was.
 */
export async function eraseConversation(database: SqlDatabase, conversationId: string): Promise<boolean> {
  const erased = await database.batch([
    queries
      .updateTable("cases")
      .where("conversation_id", "=", conversationId)
      .set({ conversation_id: null, question: "", contact_kind: null, contact_sealed: null, version: sql`version + 1` })
      .compile(),
    queries.deleteFrom("turns_pending").where("conversation_id", "=", conversationId).compile(),
    queries.deleteFrom("events").where("conversation_id", "=", conversationId).compile(),
    queries.deleteFrom("conversations").where("id", "=", conversationId).returning("id").compile(),
  ]);
  return erased.ok && erased.value[3].length > 0;
}
