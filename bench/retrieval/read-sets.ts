import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { passagesFile, type QuestionSet, readSet } from "#src/commands/text-model/read-set.ts";

const setSchema = z.object({
  name: z.string(),
  lang: z.string(),
  queryLang: z.string().optional(),
  weakRelevance: z.boolean().default(false),
});
const listSchema = z.object({ sets: z.array(setSchema) });

export interface BenchSet extends QuestionSet {
  readonly name: string;
  /** Of the passages. */
  readonly language: string;
  readonly questionLanguage: string;
  /** Which passages answer was not judged one by one: such a set says only which questions have an answer. */
  readonly weakRelevance: boolean;
  readonly passagesFile: string;
}

/**
 * Reads the sets of a folder: those `sets.json` lists. Throws when one cannot be read.
 *
 * @param wanted  names; undefined for all
 */
export async function readSets(folder: string, wanted: readonly string[] | undefined): Promise<readonly BenchSet[]> {
  const { sets } = listSchema.parse(JSON.parse(await readFile(join(folder, "sets.json"), "utf8")));
  const unknown = wanted?.find((name) => sets.every((set) => set.name !== name));
  if (unknown !== undefined) throw new Error(`${folder} has no set ${unknown}`);

  const chosen = sets.filter(({ name }) => wanted?.includes(name) ?? true);
  return Promise.all(
    chosen.map(async ({ name, lang, queryLang = lang, weakRelevance }) => ({
      ...(await readSet(folder, name)),
      name,
      language: lang,
      questionLanguage: queryLang,
      weakRelevance,
      passagesFile: passagesFile(folder, name),
    })),
  );
}
