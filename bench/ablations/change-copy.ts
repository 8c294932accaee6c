import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "./removals.ts";

/** Changes a copy of the source. @throws Error when the source no longer reads as the change expects */
export async function changeCopy(sourceFolder: string, changes: readonly Change[]): Promise<void> {
  for (const { file, from, to } of changes) {
    const path = join(sourceFolder, file);
    const parts = (await readFile(path, "utf8")).split(from);
    if (parts.length !== 2) throw new Error(`${file}: "${from}" stands there ${parts.length - 1} times, not once`);
    await writeFile(path, parts.join(to));
  }
}
