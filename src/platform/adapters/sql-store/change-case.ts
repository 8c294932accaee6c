import type { CompiledQuery, SelectQueryBuilder } from "kysely";
import type { CaseChange } from "../../ports/case-store.ts";
import type { StaffLogEntry } from "../../ports/staff-store.ts";
import { rowOfCase } from "./case-rows.ts";
import { findOnce, namesOf } from "./find-once.ts";
import { insertEvents } from "./insert-events.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { rowOfLogEntry } from "./staff-rows.ts";
import type { StaffLogRow, Tables } from "./tables.ts";
import { untilSettled } from "./until-settled.ts";

/**
 * See `CaseStore.change`. Events, log and case look at the same version, and the case comes last: a version that is
 * counted up already might have been counted up by someone else. A name that is taken undoes the whole batch.
 */
export function changeCase(database: SqlDatabase, { before, after, events, log }: CaseChange): Promise<boolean> {
  const { id, version, conversationId } = before;
  const unchanged = queries.selectFrom("cases").where("cases.id", "=", id).where("cases.version", "=", version);
  return untilSettled(async () => {
    const written = await database.batch([
      ...insertEvents(conversationId, events, (build) => build.exists(unchanged.select("cases.id"))),
      ...(log === undefined ? [] : [insertLogEntry(log, unchanged)]),
      queries
        .updateTable("cases")
        .where("id", "=", id)
        .where("version", "=", version)
        .set(rowOfCase({ ...after, id, version: version + 1 }))
        .returning("id")
        .compile(),
    ]);
    if (written.ok) return written.value.at(-1)?.length === 1;
    const taken = conversationId && (await findOnce(database, conversationId, namesOf(events)));
    return taken ? false : undefined;
  });
}

function insertLogEntry(entry: StaffLogEntry, unchanged: SelectQueryBuilder<Tables, "cases", object>): CompiledQuery {
  const row = rowOfLogEntry(entry);
  const columns = Object.keys(row) as (keyof StaffLogRow)[];
  return queries
    .insertInto("staff_log")
    .columns(columns)
    .expression(unchanged.select((build) => columns.map((column) => build.val(row[column]).as(column))))
    .compile();
}
