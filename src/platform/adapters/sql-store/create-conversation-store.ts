import { sql } from "kysely";
import type { ConversationStore, Period } from "../../ports/conversation-store.ts";
import { appendEvents } from "./append-events.ts";
import { conversationOfRow } from "./conversation-rows.ts";
import { eraseConversation } from "./erase-conversation.ts";
import { eraseIdle } from "./erase-idle.ts";
import { eventOfRow } from "./event-rows.ts";
import { findOnce } from "./find-once.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { startConversation } from "./start-conversation.ts";

export function createConversationStore(database: SqlDatabase): ConversationStore {
  return {
    start: (conversation, events) => startConversation(database, conversation, events),

    find: async (conversationId) => {
      const [row] = await database.read(
        queries.selectFrom("conversations").where("id", "=", conversationId).selectAll().compile(),
      );
      return row && conversationOfRow(row);
    },

    append: (conversationId, events, condition) => appendEvents(database, conversationId, events, condition),

    read: async (conversationId, after, limit) => {
      const rows = await database.read(
        queries
          .selectFrom("events")
          .where("conversation_id", "=", conversationId)
          .where("seq", ">", after)
          .select(["seq", "at", "author", "kind", "body"])
          .orderBy("seq")
          .limit(limit)
          .compile(),
      );
      return rows.map(eventOfRow);
    },

    readLast: async (conversationId, kinds, limit) => {
      const rows = await database.read(
        queries
          .selectFrom("events")
          .where("conversation_id", "=", conversationId)
          .where("kind", "in", kinds)
          .select(["seq", "at", "author", "kind", "body"])
          .orderBy("seq", "desc")
          .limit(limit)
          .compile(),
      );
      return rows.map(eventOfRow);
    },

    findOnce: (conversationId, once) => findOnce(database, conversationId, [once]),

    unanswered: async (before, limit) => {
      const rows = await database.read(
        queries
          .selectFrom("turns_pending")
          .select(["conversation_id", "turn_id"])
          .where("at", "<", before.getTime())
          .orderBy("at")
          .orderBy("turn_id")
          .limit(limit)
          .compile(),
      );
      return rows.map(({ conversation_id, turn_id }) => ({ conversationId: conversation_id, turnId: turn_id }));
    },

    erase: (conversationId, at) => eraseConversation(database, conversationId, at),

    eraseIdle: (conversationId, since) => eraseIdle(database, conversationId, since),

    findIdle: async (before, limit) => {
      const rows = await database.read(idleSince(before.getTime(), limit));
      return rows.map(({ id }) => id);
    },

    findAnswered: async (within, after, limit) => {
      const rows = await database.read(answeredWithin(within, after, limit));
      return rows.map(({ id }) => id);
    },
  };
}

/** Only those that began before the end are looked into, each by its own events. */
function answeredWithin({ since, until }: Period, after: string, limit: number) {
  return queries
    .selectFrom("conversations")
    .where("id", ">", after)
    .where("started_at", "<", until.getTime())
    .where((build) =>
      build.exists(
        build
          .selectFrom("events")
          .whereRef("events.conversation_id", "=", "conversations.id")
          .where(sql<boolean>`events.kind like 'turn.%'`)
          .where("events.at", ">=", since.getTime())
          .where("events.at", "<", until.getTime())
          .select("events.seq"),
      ),
    )
    .select("id")
    .orderBy("id")
    .limit(limit)
    .compile();
}

/** Of what began before, nearly all ended before: looking at the last event of each, oldest first, finds them soon. */
function idleSince(instant: number, limit: number) {
  return queries
    .selectFrom("conversations")
    .where("started_at", "<", instant)
    .where(
      (build) =>
        sql<boolean>`${build.fn.coalesce(
          build
            .selectFrom("events")
            .whereRef("events.conversation_id", "=", "conversations.id")
            .select("events.at")
            .orderBy("events.seq", "desc")
            .limit(1),
          "conversations.started_at",
        )} < ${instant}`,
    )
    .select("id")
    .orderBy("started_at")
    .limit(limit)
    .compile();
}
