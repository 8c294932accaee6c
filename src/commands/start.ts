/** `npm start`: builds what is missing and serves. Prints one address on standard output; the log goes to standard error. */
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { startServer } from "#src/hosts/node.ts";
import { createConsoleLog } from "#src/platform/adapters/console-log/create-console-log.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { readCalibration } from "./read-calibration.ts";

const LISTENING: readonly string[] = ["listen", "bind", "getaddrinfo"];

if (existsSync(".env")) loadEnvFile();
const settings = readSettings(process.env);
if (settings.ok) await start(settings.value);
else fail(settings.error);

async function start(chosen: Settings): Promise<void> {
  const { error: write } = console;
  const log = createConsoleLog({ console: { info: write, warn: write, error: write }, clock: systemClock });
  const buildFolder = await buildLuodi({ report: write });
  const calibration = await readCalibration();
  try {
    const server = await startServer({ settings: chosen, buildFolder, calibration, clock: systemClock, log });
    console.log(server.url);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        server.close().catch((error: unknown) => fail(`cannot stop: ${String(error)}`));
      });
    }
  } catch (error) {
    // A port that is taken, a host or a folder that is not ours: the operator's to mend, not a fault to trace.
    if (!isSystemError(error)) throw error;
    fail(
      LISTENING.includes(error.syscall)
        ? `cannot listen on HOST ${chosen.host}, PORT ${chosen.port}: ${error.code}`
        : `cannot keep anything in DATA_DIR ${chosen.dataFolder}: ${error.code}`,
    );
  }
}

function isSystemError(error: unknown): error is Error & { code: string; syscall: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
