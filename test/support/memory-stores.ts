import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";

/** Real stores in memory, of the caller's own. */
export async function openMemoryStores(): Promise<Stores> {
  const database = openNodeSqlite(":memory:");
  await migrate(database);
  return createStores(database);
}
