/** `npm start`: builds what is missing and serves. Prints one address on standard output; the log goes to standard error. */
import { startServer } from "#src/hosts/node.ts";
import { createConsoleLog } from "#src/platform/adapters/console-log/create-console-log.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { readCalibration } from "./read-calibration.ts";

const settings = readSettings(process.env);
if (settings.ok) {
  const { error: write } = console;
  const log = createConsoleLog({ console: { info: write, warn: write, error: write }, clock: systemClock });
  const buildFolder = await buildLuodi({ report: write });
  const calibration = await readCalibration();
  const server = await startServer({ settings: settings.value, buildFolder, calibration, clock: systemClock, log });
  console.log(server.url);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
} else {
  console.error(settings.error);
  process.exitCode = 1;
}
