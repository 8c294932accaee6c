/**
 * `npm run dev:worker [-- --port 8788] [--state <folder>]`: builds what is missing and serves through the Worker, offline.
 * Prints one address on standard output; the Worker's log goes to standard error.
 */
import { buildLuodi } from "./build/build-luodi.ts";
import { linkBuild } from "./build/link-build.ts";
import { PROJECT_FOLDER, WORKER_STATE_FOLDER } from "./project-folder.ts";
import { readOptions } from "./read-options.ts";
import { developmentSettings } from "./worker/development-settings.ts";
import { startWranglerDev } from "./worker/start-wrangler-dev.ts";

const { port, state } = readOptions("npm run dev:worker [-- --port <number>] [--state <folder>]", {
  port: { type: "string", default: "8787" },
  state: { type: "string", default: WORKER_STATE_FOLDER },
});
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());

await linkBuild(await buildLuodi({ report: console.error }));
try {
  const worker = await startWranglerDev({
    port: Number(port),
    stateFolder: state,
    settingsFiles: await developmentSettings(state, PROJECT_FOLDER),
    environment: process.env,
    report: (text) => process.stderr.write(text),
    signal: stopping.signal,
  });
  console.log(worker.url);
  await worker.ended;
  if (!stopping.signal.aborted) throw new Error("wrangler dev ended by itself");
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`cannot serve on port ${port}: ${String(error)}`);
    process.exitCode = 1;
  }
}
