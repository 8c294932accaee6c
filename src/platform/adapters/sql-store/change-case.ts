import type { CompiledQuery } from "kysely";
import type { CaseChange } from "../../ports/case-store.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { rowOfCase } from "./case-rows.ts";
import { insertTransitions } from "./case-transitions.ts";
import { findOnce, namesOf } from "./find-once.ts";
import { insertEvents } from "./insert-events.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { untilSettled } from "./until-settled.ts";
import { writeLogged } from "./write-logged.ts";

/**
 * See `CaseStore.change`. Events, logs and case look at the same version, and the case comes last: a version that is
 * counted up already might have been counted up by someone else. A name or a place that is taken undoes the whole batch.
 */
export function changeCase(database: SqlDatabase, change: CaseChange): Promise<boolean> {
  const { before, after, events, entries = [], log, beside } = change;
  const { id, version, conversationId } = before;
  const asRead = queries.selectFrom("cases").where("cases.id", "=", id).where("cases.version", "=", version);
  const unchanged = beside === undefined ? asRead : asRead.where((build) => build.exists(isAsRead(beside)));
  const batch = (...insertion: readonly CompiledQuery[]): readonly CompiledQuery[] => [
    ...insertEvents(conversationId, events, (build) => build.exists(unchanged.select("cases.id"))),
    ...insertTransitions(entries, unchanged),
    ...insertion,
    queries
      .updateTable("cases")
      .where("id", "in", unchanged.select("cases.id"))
      .set(rowOfCase({ ...after, id, version: version + 1 }))
      .returning("id")
      .compile(),
  ];
  return untilSettled(async () => {
    const written =
      log === undefined ? await database.batch(batch()) : await writeLogged(database, log, batch, unchanged);
    if (written.ok) return written.value.at(-1)?.length === 1;
    return (await isTaken(database, change)) ? false : undefined;
  });
}

function isAsRead({ id, version }: Pick<Case, "id" | "version">) {
  return queries
    .selectFrom("cases as beside")
    .where("beside.id", "=", id)
    .where("beside.version", "=", version)
    .select("beside.id");
}

/** An event's name is taken, or the case is to be open again and another one of its conversation is. */
async function isTaken(database: SqlDatabase, { before, after, events }: CaseChange): Promise<boolean> {
  const { id, conversationId } = before;
  if (conversationId === undefined) return false;
  if ((await findOnce(database, conversationId, namesOf(events))) !== undefined) return true;
  if (after.state === "closed") return false;
  const others = await database.read(
    queries
      .selectFrom("cases")
      .where("conversation_id", "=", conversationId)
      .where("state", "<>", "closed")
      .where("id", "<>", id)
      .select("id")
      .compile(),
  );
  return others.length > 0;
}
