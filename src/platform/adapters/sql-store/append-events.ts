import { sql } from "kysely";
import type { NewEvent, RecordedEvent } from "#src/conversation/event.ts";
import type { AppendCondition, Appended } from "../../ports/conversation-store.ts";
import { eventsOfRows } from "./event-rows.ts";
import { findOnce, namesOf } from "./find-once.ts";
import { hasNoOwner, hasOwner } from "./has-owner.ts";
import { type Condition, insertEvents } from "./insert-events.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { untilSettled } from "./until-settled.ts";

const CONDITIONS = { owned: hasOwner, unowned: hasNoOwner } as const satisfies Record<AppendCondition, Condition>;

/** See `ConversationStore.append`. */
export function appendEvents(
  database: SqlDatabase,
  conversationId: string,
  events: readonly NewEvent[],
  condition?: AppendCondition,
): Promise<Appended> {
  return untilSettled<Appended>(async () => {
    if (events.length === 0) return { kind: "appended", events: [] };
    const appended = await insert(database, conversationId, events, condition);
    if (appended !== undefined) return { kind: "appended", events: appended };

    // A repetition is told of what it repeats, whoever has the conversation by now.
    const event = await findOnce(database, conversationId, namesOf(events));
    if (event !== undefined) return { kind: "recorded-before", event };
    return findObstacle(database, conversationId, condition);
  });
}

async function insert(
  database: SqlDatabase,
  conversationId: string,
  events: readonly NewEvent[],
  condition: AppendCondition | undefined,
): Promise<readonly RecordedEvent[] | undefined> {
  const written = await database.batch(insertEvents(conversationId, events, condition && CONDITIONS[condition]));
  const [rows = []] = written.ok ? written.value : [];
  return rows.length === 0 ? undefined : eventsOfRows(rows);
}

/** Undefined where what stood in the way is gone by now. */
async function findObstacle(
  database: SqlDatabase,
  conversationId: string,
  condition: AppendCondition | undefined,
): Promise<Appended | undefined> {
  const [conversation] = await database.read(
    queries
      .selectFrom("conversations")
      .where("id", "=", conversationId)
      .select((builder) => sql<0 | 1>`${hasOwner(builder)}`.as("owned"))
      .compile(),
  );
  if (conversation === undefined) return { kind: "no-conversation" };
  const owner: AppendCondition = conversation.owned === 1 ? "owned" : "unowned";
  return condition === undefined || condition === owner ? undefined : { kind: "owner-changed" };
}
