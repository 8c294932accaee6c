/**
 * `npm run -s knowledge -- <verb> …`: what an editor asks of `knowledge/`, and has done to it. `knowledge/verbs.ts` lists
 * the verbs. KNOWLEDGE_DIR names another folder of the same shape.
 *
 * Exit 0 when all is well, 1 with something to mend, 2 for arguments that make no sense.
 */
import { existsSync, statSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { VERBS } from "./knowledge/verbs.ts";
import { KNOWLEDGE_FOLDER } from "./project-folder.ts";

const COMMAND = "npm run -s knowledge --";

if (existsSync(".env")) loadEnvFile();
process.exitCode = await run(process.argv.slice(2));

async function run([name = "", ...given]: readonly string[]): Promise<0 | 1 | 2> {
  const verb = VERBS.get(name);
  if (verb === undefined) {
    const lines = [...VERBS].map(([each, { usage, does }]) => `  ${`${each} ${usage}`.trim()}\n      ${does}\n`);
    process.stderr.write(`usage: ${COMMAND} <verb> …\n${lines.join("")}`);
    return 2;
  }
  const folder = process.env["KNOWLEDGE_DIR"] ?? KNOWLEDGE_FOLDER;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    process.stderr.write(`KNOWLEDGE_DIR: there is no folder "${folder}"\n`);
    return 2;
  }
  const code = await verb.run(given, folder);
  if (code === 2) process.stderr.write(`usage: ${`${COMMAND} ${name} ${verb.usage}`.trim()}\n`);
  return code;
}
