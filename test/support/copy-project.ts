import { cp, mkdir, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What a command reads and writes. */
const PARTS = ["package.json", "package-lock.json", "src", "knowledge", "prompts"];

/** The project once more, built, for a command that writes into it; gone when the running test is over. @returns its folder */
export async function copyProject(): Promise<string> {
  const folder = await temporaryFolder();
  for (const part of PARTS) await cp(join(PROJECT_FOLDER, part), join(folder, part), { recursive: true });
  await symlink(join(PROJECT_FOLDER, "node_modules"), join(folder, "node_modules"));
  const build = await buildLuodi();
  await mkdir(join(folder, "build"));
  await cp(build, join(folder, "build", basename(build)), { recursive: true });
  return folder;
}
