/** The store of a host, and the keys of what is sealed in it. */
import { readFile } from "node:fs/promises";
import { parseEnv } from "node:util";
import { keepSecretKey } from "#src/hosts/keep-secret-key.ts";
import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { StaffReach } from "#src/platform/ports/staff-reach.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import { PROJECT_FOLDER, WORKER_STATE_FOLDER } from "../project-folder.ts";

export interface OpenedStaff {
  readonly staff: StaffStore;
  readonly staffReach: StaffReach;
  readonly openKeys: () => Promise<Keys>;
  readonly close: () => void | Promise<void>;
}

/** Keeps nothing: a statement is all that is wanted. */
export async function openMemoryStaff(): Promise<Omit<OpenedStaff, "openKeys">> {
  const database = openNodeSqlite(":memory:");
  await migrate(database);
  return { ...createStores(database), close: () => database.close() };
}

export async function openNodeStaff({
  dataFolder,
  secretKey,
  previousSecretKey: previous,
}: Pick<Settings, "dataFolder" | "secretKey" | "previousSecretKey">): Promise<OpenedStaff> {
  const { staff, staffReach, close } = await openNodeStores(dataFolder);
  const openKeys = async () => createSecretKeys({ current: secretKey ?? (await keepSecretKey(dataFolder)), previous });
  return { staff, staffReach, openKeys, close };
}

/** The tool is loaded only where it is wanted: a host that serves people does not have it. */
export async function openWorkerStaff(): Promise<OpenedStaff> {
  const { openWorkerStores } = await import("../worker/open-worker-stores.ts");
  const { developmentSettings } = await import("../worker/development-settings.ts");
  const { staff, staffReach, close } = await openWorkerStores(WORKER_STATE_FOLDER);
  return {
    staff,
    staffReach,
    close,
    openKeys: async () => {
      const files = await developmentSettings(WORKER_STATE_FOLDER, PROJECT_FOLDER);
      const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
      const settings = Object.assign({}, ...texts.map(parseEnv)) as Readonly<Record<string, string | undefined>>;
      return createSecretKeys({ current: settings["SECRET_KEY"] ?? "", previous: settings["SECRET_KEY_PREVIOUS"] });
    },
  };
}
