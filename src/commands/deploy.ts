/** `npm run deploy [-- …]`: builds what is missing and sends the Worker to Cloudflare; what follows is for `wrangler deploy`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { buildLuodi } from "./build/build-luodi.ts";
import { linkBuild } from "./build/link-build.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";
import { WRANGLER } from "./worker/wrangler.ts";

await linkBuild(await buildLuodi({ report: console.error }));
const tool = spawn(process.execPath, [WRANGLER, "deploy", ...process.argv.slice(2)], {
  cwd: PROJECT_FOLDER,
  stdio: "inherit",
});
[process.exitCode] = (await once(tool, "exit")) as [number | undefined];
