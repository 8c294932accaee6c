import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import { readPrompts } from "#src/platform/prompts/read-prompts.ts";

/** @throws Error that names the first prompt that is missing or wrong */
export async function readPromptsFolder(folder: string): Promise<Prompts> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
  );
  const prompts = readPrompts(new Map(files));
  if (!prompts.ok) throw new Error(prompts.error);
  return prompts.value;
}
