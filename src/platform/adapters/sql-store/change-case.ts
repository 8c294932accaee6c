import type { CompiledQuery } from "kysely";
import type { CaseChange } from "../../ports/case-store.ts";
import { rowOfCase } from "./case-rows.ts";
import { findOnce, namesOf } from "./find-once.ts";
import { insertEvents } from "./insert-events.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { untilSettled } from "./until-settled.ts";
import { writeLogged } from "./write-logged.ts";

/**
 * See `CaseStore.change`. Events, log and case look at the same version, and the case comes last: a version that is
 * counted up already might have been counted up by someone else. A name that is taken undoes the whole batch.
 */
export function changeCase(database: SqlDatabase, { before, after, events, log }: CaseChange): Promise<boolean> {
  const { id, version, conversationId } = before;
  const unchanged = queries.selectFrom("cases").where("cases.id", "=", id).where("cases.version", "=", version);
  const batch = (...insertion: readonly CompiledQuery[]): readonly CompiledQuery[] => [
    ...insertEvents(conversationId, events, (build) => build.exists(unchanged.select("cases.id"))),
    ...insertion,
    queries
      .updateTable("cases")
      .where("id", "=", id)
      .where("version", "=", version)
      .set(rowOfCase({ ...after, id, version: version + 1 }))
      .returning("id")
      .compile(),
  ];
  return untilSettled(async () => {
    const written =
      log === undefined ? await database.batch(batch()) : await writeLogged(database, log, batch, unchanged);
    if (written.ok) return written.value.at(-1)?.length === 1;
    const taken = conversationId && (await findOnce(database, conversationId, namesOf(events)));
    return taken ? false : undefined;
  });
}
