import { openWorkerStores } from "#src/commands/worker/open-worker-stores.ts";
import { keepSecretKey } from "#src/hosts/keep-secret-key.ts";
import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import { createScryptPasswords } from "#src/platform/adapters/scrypt-passwords/create-scrypt-passwords.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import type { DeskHost } from "#test/contract/desk-host.ts";
import { seedDesk } from "./seed-desk.ts";
import { WORKER_SECRET } from "./start-worker.ts";

export interface SeededDesk extends Pick<DeskHost, "addAccount" | "openCase"> {
  readonly close: () => void | Promise<void>;
}

/** The store of a running Node host, opened beside it to put accounts and cases there. @param dataFolder its `DATA_DIR` */
export async function openDesk(dataFolder: string): Promise<SeededDesk> {
  const { close, ...stores } = await openNodeStores(dataFolder);
  const keys = createSecretKeys({ current: await keepSecretKey(dataFolder), previous: undefined });
  return { ...seedDesk({ ...stores, keys, passwords: createScryptPasswords() }), close };
}

/** The same for a running Worker. */
export async function openWorkerDesk(stateFolder: string): Promise<SeededDesk> {
  const { close, ...stores } = await openWorkerStores(stateFolder);
  const keys = createSecretKeys({ current: WORKER_SECRET, previous: undefined });
  return { ...seedDesk({ ...stores, keys, passwords: createScryptPasswords() }), close };
}
