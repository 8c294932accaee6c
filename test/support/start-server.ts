/** The real server on a free port: the real knowledge, index, calibration and page. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { startServer as startNodeServer, type RunningServer } from "#src/hosts/node.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Log } from "#src/platform/ports/log.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";

/** A fault in the server is a fault of the test: it must not only be logged. */
const failingLog: Log = {
  info: () => {},
  warn: () => {},
  error: (event) => {
    throw new Error(`the server logged a fault: ${event}`);
  },
};

/** @param environment variables as in `.env`; the data are kept in a folder that is gone with the server unless it is named */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
  log: Log = failingLog,
): Promise<RunningServer> {
  const ownFolder = await mkdtemp(join(tmpdir(), "luodi-data-"));
  const settings = readSettings({ PORT: "0", RATE_LIMIT: "off", DATA_DIR: ownFolder, ...environment });
  if (!settings.ok) throw new Error(settings.error);
  const server = await startNodeServer({
    settings: settings.value,
    buildFolder: await buildLuodi(),
    calibration: await readCalibration(),
    clock: systemClock,
    log,
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(ownFolder, { recursive: true, force: true });
    },
  };
}
