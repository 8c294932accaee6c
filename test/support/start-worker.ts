/**
 * The real Worker under `wrangler dev` on a free port, with a database and objects of its own: the real knowledge, index,
 * calibration and page. The tool has the network denied; its runtime opens no connection but what the Worker asks for.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { linkBuild } from "#src/commands/build/link-build.ts";
import { type RunningWorker, startWranglerDev } from "#src/commands/worker/start-wrangler-dev.ts";
import { withoutNetwork } from "./deny-network-of-children.ts";
import { freePort } from "./free-port.ts";

export interface StartedWorker extends RunningWorker {
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
  const worker = await startWranglerDev({
    port: await freePort(),
    stateFolder,
    settingsFiles: [settingsFile],
    environment: withoutNetwork(),
    report: (text) => (written += text),
  });
  return {
    url: worker.url,
    stateFolder,
    log: () => written,
    close: async () => {
      await worker.close();
      await rm(stateFolder, { recursive: true, force: true });
    },
  };
}
