import { type CompiledQuery, type Expression, sql, type SqlBool } from "kysely";
import type { CaseOpening, Opened } from "../../ports/case-store.ts";
import { rowOfCase } from "./case-rows.ts";
import { insertTransitions } from "./case-transitions.ts";
import { countCases } from "./count-cases.ts";
import { eventsOfRows } from "./event-rows.ts";
import { findOpeningObstacle } from "./find-opening-obstacle.ts";
import { insertEvents } from "./insert-events.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import type { CaseRow } from "./tables.ts";
import { untilSettled } from "./until-settled.ts";

/** See `CaseStore.open`. */
export function openCase(database: SqlDatabase, opening: CaseOpening): Promise<Opened> {
  return untilSettled<Opened>(async () => (await insert(database, opening)) ?? findOpeningObstacle(database, opening));
}

/**
 * The case, where its conversation is there and the limit allows it; then its events, where the case is in. The unique
 * indexes refuse a second case of the conversation, of the number or of the id.
 */
async function insert(
  database: SqlDatabase,
  { case: opened, events, entries = [], limit }: CaseOpening,
): Promise<Opened | undefined> {
  const recording = insertEvents(opened.conversationId, events, (build) =>
    build.exists(build.selectFrom("cases").where("cases.id", "=", opened.id).select("cases.id")),
  );
  const written = await database.batch([
    insertCase(rowOfCase(opened), limit && isBelow(opened.site, limit)),
    ...recording,
    ...insertTransitions(entries, queries.selectFrom("cases").where("cases.id", "=", opened.id)),
  ]);
  if (!written.ok) return undefined;

  const [inserted, recorded = []] = written.value;
  return inserted.length === 0 ? undefined : { kind: "opened", events: eventsOfRows(recorded) };
}

function insertCase(row: CaseRow, condition: Expression<SqlBool> | undefined): CompiledQuery<Pick<CaseRow, "id">> {
  const cells = Object.entries(row) as [keyof CaseRow, CaseRow[keyof CaseRow]][];
  const values = queries
    .selectFrom("conversations")
    .where("conversations.id", "=", row.conversation_id)
    .select((build) => cells.map(([column, value]) => build.val(value).as(column)));
  return queries
    .insertInto("cases")
    .columns(cells.map(([column]) => column))
    .expression(condition === undefined ? values : values.where(condition))
    .returning("id")
    .compile();
}

function isBelow(site: string, { since, most }: NonNullable<CaseOpening["limit"]>): Expression<SqlBool> {
  return sql`${countCases(site, since)} < ${most}`;
}
