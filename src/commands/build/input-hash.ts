import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a build depends on, relative to the project's folder. */
const INPUTS = [
  "knowledge",
  "src/knowledge",
  "src/language",
  "src/turn",
  "src/clients",
  "src/http/docs",
  "src/commands/build",
  "package-lock.json",
];
/** Labels are read when they are needed, never built in. */
const NOT_AN_INPUT = "knowledge/questions/";

/** A short hash of every file the build reads: the same hash, the same build. */
export async function inputHash(projectFolder: string): Promise<string> {
  const files = (await Promise.all(INPUTS.map((input) => filesOf(projectFolder, input)))).flat();
  const hash = createHash("sha256");
  for (const file of files.filter((one) => !one.startsWith(NOT_AN_INPUT)).toSorted()) {
    hash
      .update(file)
      .update("\0")
      .update(await readFile(join(projectFolder, file)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesOf(projectFolder: string, input: string): Promise<readonly string[]> {
  if (/\.[a-z]+$/.test(input)) return [input];
  const entries = await readdir(join(projectFolder, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectFolder.length + 1)
        .replaceAll("\\", "/"),
    );
}
