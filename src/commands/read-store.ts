import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { type NodeStores, readNodeStores } from "#src/hosts/open-node-stores.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";

/**
 * The store of `DATA_DIR`, or of another folder, to be read only. Where it cannot be read, one line says why and the process
 * ends with exit code 1.
 */
export async function readStore(folder?: string): Promise<NodeStores> {
  if (existsSync(".env")) loadEnvFile();
  const settings = readSettings(process.env);
  if (!settings.ok) return fail(settings.error);
  const chosen = folder ?? settings.value.dataFolder;
  return readNodeStores(chosen).catch((error: unknown) =>
    fail(`cannot read the store in ${chosen}: ${error instanceof Error ? error.message : String(error)}`),
  );
}

function fail(line: string): never {
  console.error(line);
  return process.exit(1);
}
