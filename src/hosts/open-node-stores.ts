import { join } from "node:path";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";

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
