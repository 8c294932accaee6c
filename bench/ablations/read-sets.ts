import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

const setsSchema = z.object({
  sets: z.array(
    z.object({ name: z.string(), queryLang: z.string().optional(), weakRelevance: z.boolean().optional() }),
  ),
});
const passageSchema = z.object({ id: z.string(), title: z.string().default(""), text: z.string() });
const querySchema = z.object({ text: z.string(), relevant: z.array(z.string()) });

export interface QuestionSet {
  readonly name: string;
  readonly passages: readonly z.infer<typeof passageSchema>[];
  /** Those that a passage answers. */
  readonly queries: readonly z.infer<typeof querySchema>[];
}

/** The sets in one language whose passages were judged one by one. */
export async function readSets(folder: string): Promise<readonly QuestionSet[]> {
  const { sets } = setsSchema.parse(JSON.parse(await readFile(join(folder, "sets.json"), "utf8")));
  return Promise.all(
    sets
      .filter(({ queryLang, weakRelevance }) => queryLang === undefined && weakRelevance !== true)
      .map(async ({ name }) => {
        const passages = await readLines(join(folder, `passages.${name}.jsonl`), passageSchema);
        const queries = await readLines(join(folder, `queries.${name}.jsonl`), querySchema);
        return { name, passages, queries: queries.filter(({ relevant }) => relevant.length > 0) };
      }),
  );
}

async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => schema.parse(JSON.parse(line)));
}
