import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getPlatformProxy } from "wrangler";
import { type D1, openD1 } from "#src/platform/adapters/d1/open-d1.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { quietly } from "./wrangler.ts";

export interface WorkerStores extends Stores {
  readonly close: () => Promise<void>;
}

/** The database alone, as `wrangler.toml` names it: the Worker's objects live in the Worker, which is not started here. */
const CONFIGURATION = {
  name: "luodi",
  compatibility_date: "2026-11-01",
  d1_databases: [{ binding: "DB", database_name: "luodi" }],
};

/** The tool keeps each version of its own layout apart. */
const LAYOUT = "v3";

/** What a Worker on this machine keeps, whether it runs or not. @param stateFolder as it is given to `startWranglerDev` */
export async function openWorkerStores(stateFolder: string): Promise<WorkerStores> {
  Object.assign(process.env, quietly(stateFolder));
  const configPath = join(stateFolder, "database.json");
  await mkdir(stateFolder, { recursive: true });
  await writeFile(configPath, JSON.stringify(CONFIGURATION));
  const { env, dispose } = await getPlatformProxy<{ readonly DB: D1 }>({
    configPath,
    envFiles: [],
    persist: { path: join(stateFolder, LAYOUT) },
    remoteBindings: false,
  });
  const database = openD1(env.DB);
  await migrate(database);
  return { ...createStores(database), close: dispose };
}
