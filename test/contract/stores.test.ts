import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";
import { describeStoresContract } from "./stores.ts";

async function open(file: string): Promise<Stores> {
  const database = openNodeSqlite(file);
  onTestFinished(() => database.close());
  await migrate(database);
  return createStores(database);
}

describeStoresContract("node:sqlite in memory", () => open(":memory:"));
describeStoresContract("node:sqlite in a file", async () => open(join(await temporaryFolder(), "luodi.db")));
