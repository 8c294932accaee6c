import {
  type CompiledQuery,
  type Expression,
  type ExpressionBuilder,
  type RawBuilder,
  type SqlBool,
  sql,
} from "kysely";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import type { Tables } from "./tables.ts";

const DAY_MS = 86_400_000;
/** Beijing's ahead of UTC. */
const OFFSET_MS = 28_800_000;

const RANDOM_ID = sql<string>`lower(hex(randomblob(16)))`;

/** What is nothing without its conversation. */
const OF_CONVERSATION = ["notice_causes", "notices", "mail_addresses", "visitors_seen"] as const;

/** Looked at by every statement; the first lets the others through, since each takes away only what it looked for. */
type MayGo = <Table extends keyof Tables>(build: ExpressionBuilder<Tables, Table>) => Expression<SqlBool>;

/**
 * Takes a conversation away for good where it may go. Of its reviews the last of each turn stays, as a verdict of its day
 * alone. Its cases go on without what the visitor said and without what follows from it; their versions grow, so that
 * whoever read one before cannot write it back as it was.
 * @param before what is to be done in the same write
 * @returns false where there was none, or it may not go
 */
export async function takeAway(
  database: SqlDatabase,
  conversationId: string,
  mayGo: MayGo,
  before: readonly CompiledQuery[] = [],
): Promise<boolean> {
  const lastOfTurns = queries
    .selectFrom("reviews as any")
    .where("any.conversation_id", "=", conversationId)
    .groupBy("any.turn_id")
    .select((build) => build.fn.max("any.place").as("place"));
  const erased = await database.batch([
    ...before,
    queries
      .updateTable("case_transitions")
      .where("case_id", "in", queries.selectFrom("cases").where("conversation_id", "=", conversationId).select("id"))
      .where(mayGo)
      .set({ reason: null })
      .compile(),
    queries
      .updateTable("cases")
      .where("conversation_id", "=", conversationId)
      .where(mayGo)
      .set({
        conversation_id: null,
        question: "",
        contact_kind: null,
        contact_sealed: null,
        fingerprint: null,
        version: sql`version + 1`,
      })
      .compile(),
    queries
      .deleteFrom("reviews")
      .where("conversation_id", "=", conversationId)
      .where("place", "not in", lastOfTurns)
      .where(mayGo)
      .compile(),
    queries
      .updateTable("reviews")
      .where("conversation_id", "=", conversationId)
      .where(mayGo)
      .set({
        id: RANDOM_ID,
        conversation_id: null,
        turn_id: RANDOM_ID,
        at: beginningOfDay("at"),
        reviewer_id: null,
        refs: "",
        passage_id: null,
        note: "",
        turn_at: beginningOfDay("turn_at"),
      })
      .compile(),
    ...OF_CONVERSATION.map((table) =>
      queries.deleteFrom(table).where("conversation_id", "=", conversationId).where(mayGo).compile(),
    ),
    queries.deleteFrom("turns_pending").where("conversation_id", "=", conversationId).where(mayGo).compile(),
    queries.deleteFrom("events").where("conversation_id", "=", conversationId).where(mayGo).compile(),
    queries.deleteFrom("conversations").where("id", "=", conversationId).where(mayGo).returning("id").compile(),
  ]);
  const isErased = erased.ok && erased.value.at(-1)?.length === 1;
  if (isErased) await database.forgetDeleted();
  return isErased;
}

/** In Beijing, as weeks are counted. */
function beginningOfDay(column: "at" | "turn_at"): RawBuilder<number> {
  const at = sql.ref(column);
  return sql`${at} - (${at} + ${sql.lit(OFFSET_MS)}) % ${sql.lit(DAY_MS)}`;
}
