/** A small tree with the project's own rules and files planted in it, to see the rules fail. */
import { cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const RULES = [
  ".oxlintrc.json",
  "package.json",
  "tsconfig.base.json",
  "tsconfig.json",
  "tsconfig.node.json",
  "tsconfig.worker.json",
];

/** @param files path within the tree -> text. @returns the tree's folder */
export async function plantTree(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "luodi-tree-"));
  for (const rule of RULES) await cp(join(projectFolder, rule), join(folder, rule));
  await symlink(join(projectFolder, "node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
