import type { NewEvent, RecordedEvent } from "#src/conversation/event.ts";
import { eventOfRow } from "./event-rows.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";

/** The first recorded event of a conversation with one of these names. */
export async function findOnce(
  database: SqlDatabase,
  conversationId: string,
  names: readonly string[],
): Promise<RecordedEvent | undefined> {
  if (names.length === 0) return undefined;
  const [row] = await database.read(
    queries
      .selectFrom("events")
      .where("conversation_id", "=", conversationId)
      .where("once", "in", names)
      .select(["seq", "at", "author", "kind", "body"])
      .orderBy("seq")
      .limit(1)
      .compile(),
  );
  return row && eventOfRow(row);
}

/** The names under which events are recorded at most once. */
export function namesOf(events: readonly NewEvent[]): readonly string[] {
  return events.flatMap(({ once }) => once ?? []);
}
