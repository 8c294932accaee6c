import type { NewEntry } from "#src/knowledge/overlay/published-entry.ts";
import type { KnowledgeStore } from "../../ports/knowledge-store.ts";
import { entryOfRow, type NewEntryRow, rowOfEntry } from "./entry-rows.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";

const entries = queries.selectFrom("knowledge_entries").selectAll();

/** The last row of the table is its version: there is no second place that could say something else. */
const lastRevision = queries.selectFrom("knowledge_entries").select("revision").orderBy("revision", "desc").limit(1);

export function createKnowledgeStore(database: SqlDatabase): KnowledgeStore {
  return {
    readRevision: async () => {
      const [last] = await database.read(lastRevision.compile());
      return last?.revision ?? 0;
    },

    readLatest: async () => {
      const latest = queries
        .selectFrom("knowledge_entries as any")
        .groupBy("any.guide_id")
        .select((build) => build.fn.max("any.revision").as("revision"));
      const rows = await database.read(entries.where("revision", "in", latest).orderBy("revision").compile());
      return rows.map(entryOfRow);
    },

    find: async (entryId) => {
      const [row] = await database.read(entries.where("id", "=", entryId).compile());
      return row && entryOfRow(row);
    },

    append: async (entry, behind) => {
      const written = await database.batch([insertBehind(entry, behind)]);
      const [row] = written.ok ? written.value[0] : [];
      return row && entryOfRow(row);
    },
  };
}

/** Writes nothing where the last revision is another. */
function insertBehind(entry: NewEntry, behind: number) {
  const row = rowOfEntry(entry);
  const columns = Object.keys(row) as (keyof NewEntryRow)[];
  return queries
    .insertInto("knowledge_entries")
    .columns(columns)
    .expression(
      queries
        .selectNoFrom((build) => columns.map((column) => build.val(row[column]).as(column)))
        .where((build) => build(build.fn.coalesce(lastRevision, build.lit(0)), "=", behind)),
    )
    .returningAll()
    .compile();
}
