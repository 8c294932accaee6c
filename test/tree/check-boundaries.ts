/**
 * `npm run check:boundaries`: what can be reached from where, by dependency-cruiser. Fails too when fewer modules were
 * read than `src` has, so that a tree nobody read never passes for a clean one.
 */
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cruiseTree } from "./cruise-tree.ts";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const { violations, modules } = await cruiseTree(projectFolder);
const sources = (await readdir(`${projectFolder}src`, { recursive: true })).filter((file) =>
  /(?<!\.d)\.ts$/.test(file),
);

for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`);
if (modules < sources.length) console.error(`only ${modules} of ${sources.length} modules were read`);
if (violations.length > 0 || modules < sources.length) process.exitCode = 1;
