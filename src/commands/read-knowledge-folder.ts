/** Reads the files of a knowledge folder into memory: the only place that knows it is a folder. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { KnowledgeFiles } from "#src/knowledge/written/read-written.ts";

const KINDS = [".yaml", ".md", ".tsv"];

/** @returns path relative to `folder`, with `/` between folders -> text */
export async function readKnowledgeFolder(folder: string): Promise<KnowledgeFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && KINDS.some((kind) => entry.name.endsWith(kind)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(paths.map((path, at) => [relative(folder, path).replaceAll(sep, "/"), texts[at] ?? ""]));
}
