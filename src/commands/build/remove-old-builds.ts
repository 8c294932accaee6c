import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Long enough that nobody can still be opening what was used last before it. */
const KEEP_UNUSED_MS = 60 * 60 * 1000;

/** Removes what earlier states of the sources left, finished or not, when nobody has used it for an hour. */
export async function removeOldBuilds(buildsFolder: string, current: string): Promise<void> {
  for (const name of await readdir(buildsFolder)) {
    const folder = join(buildsFolder, name);
    const found = await stat(folder).catch(() => undefined);
    if (folder === current || found === undefined) continue;
    if (Date.now() - found.mtimeMs > KEEP_UNUSED_MS) await rm(folder, { recursive: true, force: true });
  }
}
