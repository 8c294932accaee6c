import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What shapes a build, files and folders, relative to the project's folder. What only answers does not. */
const INPUTS = [
  "knowledge",
  "package-lock.json",
  "prompts",
  "src/clients",
  "src/commands/build",
  "src/commands/project-folder.ts",
  "src/commands/read-knowledge-folder.ts",
  "src/commands/read-prompts-folder.ts",
  "src/http/docs",
  "src/knowledge",
  "src/language",
  "src/platform/adapters/hnswlib",
  "src/platform/prompts",
  "src/platform/shared",
  "src/turn/question",
  "src/turn/retrieval",
];
/** Labels are read when they are needed, never built in; the explanation for editors is not knowledge. */
const NOT_AN_INPUT = /^knowledge\/(?:questions\/|README\.md$)/;
/** Words are cut by the dictionaries of ICU. */
const ICU_VERSION = process.versions["icu"] ?? "";

/** A short hash of everything a build depends on: the same hash, the same build. */
export async function inputHash(projectFolder: string): Promise<string> {
  const hash = createHash("sha256").update(ICU_VERSION).update("\0");
  const files = await inputFiles(projectFolder);
  const contents = await Promise.all(files.map((file) => readFile(join(projectFolder, file))));
  for (const [at, file] of files.entries()) {
    hash
      .update(file)
      .update("\0")
      .update(contents[at] ?? "")
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** The files a build depends on, as paths from the project's folder with `/`, in order. */
export async function inputFiles(projectFolder: string): Promise<readonly string[]> {
  const files = await Promise.all(INPUTS.map((input) => filesOf(projectFolder, input)));
  return files
    .flat()
    .filter((file) => !NOT_AN_INPUT.test(file))
    .toSorted();
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
