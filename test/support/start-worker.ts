/**
 * The real Worker under `wrangler dev` on a free port, with a database and objects of its own: the real knowledge, index,
 * calibration and page. The tool has the network denied; its runtime opens no connection but what the Worker asks for.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { linkBuild } from "#src/commands/build/link-build.ts";
import { startWranglerDev } from "#src/commands/worker/start-wrangler-dev.ts";
import { withoutNetwork } from "./deny-network-of-children.ts";

export interface StartedWorker {
  readonly url: string;
  /** Ends it with everything that it started; however often it is called. */
  readonly close: () => Promise<void>;
  /** Where it keeps its database. */
  readonly stateFolder: string;
  /** Everything that the Worker and the tool wrote until now. */
  readonly log: () => string;
}

export const WORKER_SECRET = "a secret of the suites, 32 characters";

/** @param settings variables as in `.env`, beside or instead of the ones that every suite has */
export async function startWorker(settings: Readonly<Record<string, string>> = {}): Promise<StartedWorker> {
  await linkBuild(await buildLuodi());
  const stateFolder = await mkdtemp(join(tmpdir(), "luodi-worker-"));
  const settingsFile = join(stateFolder, "settings.env");
  const chosen = { SECRET_KEY: WORKER_SECRET, RATE_LIMIT: "off", ...settings };
  const lines = Object.entries(chosen).map(([name, value]) => `${name}='${value}'\n`);
  await writeFile(settingsFile, lines.join(""));

  let written = "";
  const ending = new AbortController();
  const worker = await startWranglerDev({
    port: 0,
    stateFolder,
    settingsFiles: [settingsFile],
    environment: withoutNetwork(),
    report: (text) => (written += text),
    signal: ending.signal,
  });
  return {
    url: worker.url,
    stateFolder,
    log: () => written,
    close: async () => {
      ending.abort();
      await worker.ended;
      await rm(stateFolder, { recursive: true, force: true });
    },
  };
}
