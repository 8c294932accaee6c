/** The prompts of the project, as the build reads them. */
import { readdirSync, readFileSync } from "node:fs";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import { readPrompts } from "#src/platform/prompts/read-prompts.ts";

const FOLDER = new URL("../../prompts/", import.meta.url);

export function ourPrompts(): Prompts {
  const files = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")] as const);
  const prompts = readPrompts(new Map(files));
  if (!prompts.ok) throw new Error(prompts.error);
  return prompts.value;
}
