/** `npm run deploy [-- …]`: builds what is missing and sends the Worker to Cloudflare; what follows is for `wrangler deploy`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { EVERY_FIVE_MINUTES, EVERY_MINUTE } from "#src/hosts/worker/schedule.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { linkBuild } from "./build/link-build.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";
import { WRANGLER } from "./worker/wrangler.ts";

/**
 * Said here and not in `wrangler.toml`, because nothing triggers it on a developer's machine and `wrangler dev` would say
 * so at every start.
 */
const SCHEDULE = [EVERY_FIVE_MINUTES, EVERY_MINUTE].map((cron) => `--triggers=${cron}`);

await linkBuild(await buildLuodi({ report: console.error }));
const tool = spawn(process.execPath, [WRANGLER, "deploy", ...SCHEDULE, ...process.argv.slice(2)], {
  cwd: PROJECT_FOLDER,
  stdio: "inherit",
});
[process.exitCode] = (await once(tool, "exit")) as [number | undefined];
