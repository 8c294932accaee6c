import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

const setSchema = z.object({
  name: z.string(),
  lang: z.string(),
  queryLang: z.string().optional(),
  weakRelevance: z.boolean().default(false),
});
const listSchema = z.object({ sets: z.array(setSchema) });
const passageSchema = z.object({ id: z.string(), text: z.string(), title: z.string().optional() });
const questionSchema = z.object({ id: z.string(), text: z.string(), relevant: z.array(z.string()) });

export interface QuestionSet {
  readonly name: string;
  /** Of the passages. */
  readonly language: string;
  readonly questionLanguage: string;
  /** Which passages answer was not judged one by one: such a set says only which questions have an answer. */
  readonly weakRelevance: boolean;
  readonly passagesFile: string;
  readonly passages: readonly z.infer<typeof passageSchema>[];
  readonly questions: readonly SetQuestion[];
}

export interface SetQuestion {
  readonly id: string;
  readonly text: string;
  /** Ids of the passages that answer; empty when none does. */
  readonly relevant: readonly string[];
}

/**
 * Reads the sets of a folder: `sets.json`, and of each set `passages.<name>.jsonl` and `queries.<name>.jsonl`. Throws when one
 * cannot be read.
 *
 * @param wanted  names; undefined for all
 */
export async function readSets(folder: string, wanted: readonly string[] | undefined): Promise<readonly QuestionSet[]> {
  const { sets } = listSchema.parse(JSON.parse(await readFile(join(folder, "sets.json"), "utf8")));
  const unknown = wanted?.find((name) => sets.every((set) => set.name !== name));
  if (unknown !== undefined) throw new Error(`${folder} has no set ${unknown}`);

  const chosen = sets.filter(({ name }) => wanted?.includes(name) ?? true);
  return Promise.all(
    chosen.map(async ({ name, lang, queryLang = lang, weakRelevance }) => {
      const passagesFile = join(folder, `passages.${name}.jsonl`);
      return {
        name,
        language: lang,
        questionLanguage: queryLang,
        weakRelevance,
        passagesFile,
        passages: await readLines(passagesFile, passageSchema),
        questions: await readLines(join(folder, `queries.${name}.jsonl`), questionSchema),
      };
    }),
  );
}

async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => schema.parse(JSON.parse(line)));
}
