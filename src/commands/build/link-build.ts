import { mkdtemp, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The name beside the builds under which the last one is always found, for tools that want a path that stays. */
export const LATEST = "latest";

/**
 * Lets the path that stays lead to a finished build; whoever reads it meanwhile sees the old build or the new one whole.
 * @returns that path
 */
export async function linkBuild(folder: string): Promise<string> {
  const link = join(dirname(folder), LATEST);
  const aside = await mkdtemp(`${folder}.`);
  try {
    await symlink(basename(folder), join(aside, LATEST), "dir");
    await rename(join(aside, LATEST), link);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return link;
}
