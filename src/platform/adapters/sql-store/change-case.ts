import type { CaseChange } from "../../ports/case-store.ts";
import { rowOfCase } from "./case-rows.ts";
import { findOnce, namesOf } from "./find-once.ts";
import { insertEvents } from "./insert-events.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { untilSettled } from "./until-settled.ts";

/**
 * See `CaseStore.change`. Events and case look at the same version, and the events come first: a version that is counted
 * up already might have been counted up by someone else. A name that is taken undoes the whole batch.
 */
export function changeCase(database: SqlDatabase, { before, after, events }: CaseChange): Promise<boolean> {
  const { id, version, conversationId } = before;
  return untilSettled(async () => {
    const written = await database.batch([
      ...insertEvents(conversationId, events, (build) =>
        build.exists(
          build.selectFrom("cases").where("cases.id", "=", id).where("cases.version", "=", version).select("cases.id"),
        ),
      ),
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
