import { sql } from "kysely";
import type { Presence } from "../../ports/presence.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { writeOne } from "./write-one.ts";

export function createPresence(database: SqlDatabase): Presence {
  return {
    // An account or a conversation that is gone by now is not seen any more.
    seeHelper: (accountId, at) =>
      writeOne(
        database,
        sql`
          insert into helpers_seen (account_id, seen_at) select id, ${at.getTime()} from accounts where id = ${accountId}
          on conflict (account_id) do update set seen_at = max(seen_at, excluded.seen_at)`.compile(queries),
      ),

    helpersSeenSince: async (since) => {
      const rows = await database.read(
        queries.selectFrom("helpers_seen").where("seen_at", ">=", since.getTime()).select("account_id").compile(),
      );
      return new Set(rows.map((row) => row.account_id));
    },

    seeVisitor: (conversationId, at) =>
      writeOne(
        database,
        sql`
          insert into visitors_seen (conversation_id, seen_at)
          select id, ${at.getTime()} from conversations
          where id = ${conversationId} and exists (select 1 from cases where conversation_id = conversations.id)
          on conflict (conversation_id) do update set seen_at = max(seen_at, excluded.seen_at)`.compile(queries),
      ),

    visitorSeenAt: async (conversationId) => {
      const [row] = await database.read(
        queries.selectFrom("visitors_seen").where("conversation_id", "=", conversationId).select("seen_at").compile(),
      );
      return row && new Date(row.seen_at);
    },
  };
}
