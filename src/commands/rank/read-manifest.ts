import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import * as z from "zod";
import type { Result } from "#src/platform/shared/result.ts";

const manifestSchema = z.object({
  passages: z.string(),
  queries: z.string(),
  lang: z.string().optional(),
  query_lang: z.string().optional(),
});
const passageSchema = z.object({ id: z.string(), text: z.string(), title: z.string().optional() });
const querySchema = z.object({ id: z.string(), text: z.string() });

export interface Manifest {
  readonly passages: readonly z.infer<typeof passageSchema>[];
  readonly queries: readonly z.infer<typeof querySchema>[];
  /** The questions are said to be in another language than the passages. */
  readonly isCrossLingual: boolean;
}

/** Reads a manifest and the files it names. @returns one line that says which file and line cannot be read, on failure */
export async function readManifest(file: string): Promise<Result<Manifest, string>> {
  try {
    const manifest = manifestSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
    if (!manifest.success) return { ok: false, error: `${file}: not a manifest` };
    const at = (path: string): string => resolve(dirname(file), path);
    const passages = await readLines(at(manifest.data.passages), passageSchema);
    if (!passages.ok) return passages;
    const queries = await readLines(at(manifest.data.queries), querySchema);
    if (!queries.ok) return queries;
    const { lang, query_lang: queryLang = lang } = manifest.data;
    return {
      ok: true,
      value: { passages: passages.value, queries: queries.value, isCrossLingual: queryLang !== lang },
    };
  } catch (error) {
    return { ok: false, error: `${file}: ${error instanceof Error ? error.message.split("\n")[0] : "cannot be read"}` };
  }
}

async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<Result<readonly T[], string>> {
  const values: T[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === "") continue;
    const value = schema.safeParse(parseJson(line));
    if (!value.success) return { ok: false, error: `${file}:${number}: not a line of this file` };
    values.push(value.data);
  }
  return { ok: true, value: values };
}

/** Piece by piece: a corpus as one string, beside the passages that are made of it, would take its size again. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of createReadStream(file, "utf8")) {
    const lines = `${rest}${piece}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
