import { execFile } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { PROJECT_FOLDER } from "#src/commands/project-folder.ts";

const FOLDER = join(PROJECT_FOLDER, "bench/retrieval/peers");

/**
 * Installs the libraries we measure beside, where that has not been done. They have a lock file of their own: nothing of
 * the product depends on them.
 *
 * @returns their names and versions
 */
export async function preparePeers(report: (line: string) => void): Promise<readonly string[]> {
  const declared = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(FOLDER, "package.json"), "utf8"))).dependencies;
  // npm writes this file last, so that an install which was cut short does not pass for one.
  const installed = await access(join(FOLDER, "node_modules/.package-lock.json")).then(
    () => true,
    () => false,
  );
  if (!installed) {
    report("installing the libraries to compare with, in bench/retrieval/peers");
    await promisify(execFile)("npm", ["ci", "--ignore-scripts"], { cwd: FOLDER });
  }
  return Object.entries(declared).map(([name, version]) => `${name} ${version}`);
}
