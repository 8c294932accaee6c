import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";

/** Real stores in memory, of the caller's own; there at once, and brought into shape before they are first used. */
export function openMemoryStores(): Stores {
  const database = openNodeSqlite(":memory:");
  const migrated = migrate(database);
  return createStores({
    read: async (query) => {
      await migrated;
      return database.read(query);
    },
    batch: async (queries) => {
      await migrated;
      return database.batch(queries);
    },
  });
}
