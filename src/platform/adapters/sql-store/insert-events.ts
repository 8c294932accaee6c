import { type CompiledQuery, type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { NewEvent } from "#src/conversation/event.ts";
import { type NewEventRow, type PlacedEventRow, rowOfEvent } from "./event-rows.ts";
import { queries } from "./queries.ts";
import type { Tables } from "./tables.ts";

/** Something that must hold in the moment the events are written. */
export type Condition = (builder: ExpressionBuilder<Tables, "conversations">) => Expression<SqlBool>;

/**
 * Writes events behind the last of their conversation, all in one statement: SQLite has the whole selection before it
 * inserts the first row, so `max(seq)` is the same for all of them. Where there is no such conversation, or the condition
 * does not hold, it writes nothing and returns no row.
 * @returns one query, or none where there is nothing to write
 */
export function insertEvents(
  conversationId: string | undefined,
  events: readonly NewEvent[],
  condition?: Condition,
): readonly CompiledQuery<PlacedEventRow>[] {
  if (conversationId === undefined || events.length === 0) return [];
  const placed = queries
    .selectFrom(["conversations", listed(events.map(rowOfEvent)).as("given")])
    .where("conversations.id", "=", conversationId)
    .where(condition ?? always)
    .select(["conversations.id", sql<number>`${lastSeq} + given.key + 1`.as("seq")])
    .select((build) => COLUMNS.map((column) => sql`${build.ref("given.value")} ->> ${sql.lit(column)}`.as(column)));

  const insert = queries
    .insertInto("events")
    .columns(["conversation_id", "seq", ...COLUMNS])
    .expression(placed)
    .returning(["seq", "at", "author", "kind", "body"]);
  return [insert.compile()];
}

const COLUMNS = ["at", "author", "kind", "once", "body"] as const satisfies readonly (keyof NewEventRow)[];

/** One parameter for any number of rows: D1 allows few parameters and fewer terms of a `union`. */
function listed(rows: readonly NewEventRow[]) {
  return sql<{ key: number; value: string }>`json_each(${JSON.stringify(rows)})`;
}

const lastSeq = queries
  .selectFrom("events")
  .whereRef("events.conversation_id", "=", sql.ref("conversations.id"))
  .select((build) => build.fn.coalesce(build.fn.max("seq"), sql.lit(0)).as("seq"));

const always: Condition = (build) => build.lit(true);
