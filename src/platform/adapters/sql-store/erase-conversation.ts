import { sql } from "kysely";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { takeAway } from "./take-away.ts";

/** Of the next entry in a case's log. */
const nextPlace = sql<number>`json_extract(handling, '$.steps') + 1`;

/** See `ConversationStore.erase`. An open case of it is withdrawn, as `applyAct` would have it. */
export function eraseConversation(database: SqlDatabase, conversationId: string, at: Date): Promise<boolean> {
  const open = queries
    .selectFrom("cases")
    .where("conversation_id", "=", conversationId)
    .where("state", "<>", "closed")
    .select([
      "id as case_id",
      nextPlace.as("place"),
      sql.val(at.getTime()).as("at"),
      sql.val("withdraw").as("transition"),
      "stage as from_stage",
      sql.val("withdrawn").as("to_stage"),
      sql.val("visitor").as("actor"),
    ]);
  const log = queries
    .insertInto("case_transitions")
    .columns(["case_id", "place", "at", "transition", "from_stage", "to_stage", "actor"])
    .expression(open)
    .compile();
  const withdraw = queries
    .updateTable("cases")
    .where("conversation_id", "=", conversationId)
    .where("state", "<>", "closed")
    .set({
      state: "closed",
      stage: "withdrawn",
      stage_due_at: null,
      wakes_at: null,
      handling: sql`json_set(
        json_remove(handling, '$.due'), '$.steps', ${nextPlace}, '$.stageSince', ${at.toISOString()}
      )`,
      outcome: "withdrawn",
      closed_at: at.getTime(),
    })
    .compile();
  return takeAway(database, conversationId, () => sql<boolean>`true`, [log, withdraw]);
}
