import type { Result } from "../shared/result.ts";
import { PROMPT_IDS, type Prompts } from "./prompt.ts";
import { readPrompt } from "./read-prompt.ts";

/**
 * @param files text of each file of `prompts/`, by its name
 * @returns every prompt the code fills, or in one line the first that is missing, wrong or unknown
 */
export function readPrompts(files: ReadonlyMap<string, string>): Result<Prompts, string> {
  const names = new Set<string>(PROMPT_IDS.map((id) => `${id}.md`));
  const unknown = [...files.keys()].find((name) => !names.has(name));
  if (unknown !== undefined) return { ok: false, error: `prompts/${unknown}: no step is called so` };

  const prompts: Partial<Record<keyof Prompts, unknown>> = {};
  for (const id of PROMPT_IDS) {
    const file = files.get(`${id}.md`);
    const read = file === undefined ? ({ ok: false, error: "is missing" } as const) : readPrompt(file);
    if (!read.ok) return { ok: false, error: `prompts/${id}.md: ${read.error}` };
    if (read.value.id !== id) return { ok: false, error: `prompts/${id}.md: id: the file is not called so` };
    prompts[id] = read.value;
  }
  return { ok: true, value: prompts as Prompts };
}
