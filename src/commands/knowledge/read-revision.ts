/** Reads a guide as it was in a revision that git keeps. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Result } from "#src/platform/shared/result.ts";

const run = promisify(execFile);

/**
 * @param folder the folder of the knowledge, somewhere in a repository
 * @returns the guide's folder in that revision and its files, none where it did not exist; or why git cannot tell
 */
export async function readRevision(
  folder: string,
  { guideId, revision }: { readonly guideId: string; readonly revision: string },
): Promise<Result<{ readonly guide: string; readonly files: ReadonlyMap<string, string> }, string>> {
  const git = async (...given: readonly string[]): Promise<string> =>
    (await run("git", [...given], { cwd: folder })).stdout;
  let commit: string;
  try {
    // A revision that begins with a hyphen would else be an option.
    commit = (await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)).trim();
  } catch {
    return { ok: false, error: `git knows no revision "${revision}" here` };
  }
  const all = (await git("ls-tree", "-r", "-z", "--name-only", commit, "--", ".")).split("\0");
  const guide = all.find((path) => path.endsWith(`/${guideId}/guide.yaml`))?.replace(/\/guide\.yaml$/u, "") ?? "";
  const files = new Map<string, string>();
  for (const path of all.filter((each) => guide !== "" && each.startsWith(`${guide}/`))) {
    files.set(path, await git("show", `${commit}:./${path}`));
  }
  return { ok: true, value: { guide, files } };
}
