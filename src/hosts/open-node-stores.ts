import { join } from "node:path";
import { readNodeSqlite } from "#src/platform/adapters/node-sqlite/read-node-sqlite.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { isMigrated, migrate } from "#src/platform/adapters/sql-store/migrate.ts";

const FILE = "luodi.sqlite";

export interface NodeStores extends Stores {
  /** Nothing may be asked of them afterwards. */
  readonly close: () => void;
}

/**
 * What the Node host keeps, in one file of its data folder, brought to its present shape.
 * @throws Error where the folder cannot be written or the file is none of ours
 */
export async function openNodeStores(dataFolder: string): Promise<NodeStores> {
  const database = openNodeSqlite(join(dataFolder, FILE));
  await migrate(database);
  return { ...createStores(database), close: () => database.close() };
}

/**
 * The same to be read only, while the host runs or not: nothing is made, brought to another shape or written.
 * @throws Error where there is no store in the folder, or one of an earlier release that was not started since
 */
export async function readNodeStores(dataFolder: string): Promise<NodeStores> {
  const database = readNodeSqlite(join(dataFolder, FILE));
  if (!(await isMigrated(database))) {
    database.close();
    throw new Error("the store is of an earlier release: start the service once");
  }
  return { ...createStores(database), close: () => database.close() };
}
