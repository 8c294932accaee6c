/**
 * `npm run dev:worker [-- --port 8788]`: builds what is missing and serves through the Worker, offline. Prints one address
 * on standard output; the Worker's log goes to standard error.
 */
import { buildLuodi } from "./build/build-luodi.ts";
import { linkBuild } from "./build/link-build.ts";
import { PROJECT_FOLDER, WORKER_STATE_FOLDER } from "./project-folder.ts";
import { readOptions } from "./read-options.ts";
import { developmentSettings } from "./worker/development-settings.ts";
import { startWranglerDev } from "./worker/start-wrangler-dev.ts";

const { port } = readOptions("npm run dev:worker [-- --port <number>]", { port: { type: "string", default: "8787" } });

await linkBuild(await buildLuodi({ report: console.error }));
const worker = await startWranglerDev({
  port: Number(port),
  stateFolder: WORKER_STATE_FOLDER,
  settingsFiles: await developmentSettings(WORKER_STATE_FOLDER, PROJECT_FOLDER),
  environment: process.env,
  report: (text) => process.stderr.write(text),
});
console.log(worker.url);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    worker.close().catch((error: unknown) => {
      console.error(`cannot stop: ${String(error)}`);
      process.exitCode = 1;
    });
  });
}
