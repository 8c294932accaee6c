/**
 * `npm run check:worker`: what would be sent to Cloudflare is small, and needs nothing that its runtime has not by itself.
 * Prints the size that counts against Cloudflare's limit: the script without the files of the build.
 */
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { linkBuild } from "#src/commands/build/link-build.ts";
import { PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import { bundleWorker } from "./bundle-worker.ts";

await linkBuild(await buildLuodi({ report: console.error }));
const { gzipKiB, faults } = await bundleWorker(PROJECT_FOLDER);
console.log(`the Worker's script: ${gzipKiB} KiB (gzip)`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
