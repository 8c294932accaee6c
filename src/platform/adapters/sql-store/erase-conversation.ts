import { type ExpressionBuilder, sql } from "kysely";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import type { Tables } from "./tables.ts";

/**
 * See `ConversationStore.erase`. Its cases go on without what the visitor said; their versions grow, so that whoever read
 * one before cannot write it back as it was.
 */
export async function eraseConversation(
  database: SqlDatabase,
  conversationId: string,
  idleSince?: Date,
): Promise<boolean> {
  const mayGo = idleSince === undefined ? always : isIdle(conversationId, idleSince);
  const erased = await database.batch([
    queries
      .updateTable("cases")
      .where("conversation_id", "=", conversationId)
      .where(mayGo)
      .set({ conversation_id: null, question: "", contact_kind: null, contact_sealed: null, version: sql`version + 1` })
      .compile(),
    queries.deleteFrom("turns_pending").where("conversation_id", "=", conversationId).where(mayGo).compile(),
    queries.deleteFrom("events").where("conversation_id", "=", conversationId).where(mayGo).compile(),
    queries.deleteFrom("conversations").where("id", "=", conversationId).where(mayGo).returning("id").compile(),
  ]);
  return erased.ok && erased.value[3].length > 0;
}

const always = () => sql<boolean>`true`;

/** Looked at by every statement; the first lets the others through, since each takes away only what it looked for. */
function isIdle(conversationId: string, since: Date) {
  return <Table extends keyof Tables>(build: ExpressionBuilder<Tables, Table>) =>
    build.not(
      build.exists(
        queries
          .selectFrom("events")
          .where("events.conversation_id", "=", conversationId)
          .where("events.at", ">=", since.getTime())
          .select("events.seq"),
      ),
    );
}
