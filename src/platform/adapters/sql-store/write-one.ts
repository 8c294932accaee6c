import type { CompiledQuery } from "kysely";
import type { SqlDatabase } from "./sql-database.ts";

/**
 * Runs one query for what it does.
 * @throws Error where a unique index refuses it: its ids are new ones, so that is a fault
 */
export async function writeOne(database: SqlDatabase, query: CompiledQuery): Promise<void> {
  const written = await database.batch([query]);
  if (!written.ok) throw new Error("a row with this id is there already");
}
