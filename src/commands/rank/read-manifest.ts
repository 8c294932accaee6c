import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Result } from "#src/platform/shared/result.ts";

/** What is read of a file or a line, all of it text. */
interface Shape {
  readonly has: readonly string[];
  /** Empty where it is missing. */
  readonly mayHave: readonly string[];
}

// Checked by hand: a schema library, only to read three shapes, would be a good part of the memory this command takes.
const MANIFEST: Shape = { has: ["passages", "queries"], mayHave: ["lang", "query_lang"] };
const PASSAGE: Shape = { has: ["id", "text"], mayHave: ["title"] };
const QUERY: Shape = { has: ["id", "text"], mayHave: [] };

interface ManifestFile {
  readonly passages: string;
  readonly queries: string;
  readonly lang: string;
  readonly query_lang: string;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly title: string;
}

interface Query {
  readonly id: string;
  readonly text: string;
}

export interface Manifest {
  readonly passages: readonly Passage[];
  readonly queries: readonly Query[];
  /** Of the passages; empty where it is not said. */
  readonly language: string;
  /** The questions are said to be in another language than the passages. */
  readonly isCrossLingual: boolean;
}

/** Reads a manifest and the files it names. @returns one line that says which file and line cannot be read, on failure */
export async function readManifest(file: string): Promise<Result<Manifest, string>> {
  try {
    const manifest = readShape<ManifestFile>(JSON.parse(await readFile(file, "utf8")), MANIFEST);
    if (manifest === undefined) return { ok: false, error: `${file}: not a manifest` };
    const at = (path: string): string => resolve(dirname(file), path);
    const passages = await readLines<Passage>(at(manifest.passages), PASSAGE);
    if (!passages.ok) return passages;
    const queries = await readLines<Query>(at(manifest.queries), QUERY);
    if (!queries.ok) return queries;
    const { lang, query_lang: queryLang } = manifest;
    return {
      ok: true,
      value: {
        passages: passages.value,
        queries: queries.value,
        language: lang,
        isCrossLingual: queryLang !== "" && queryLang !== lang,
      },
    };
  } catch (error) {
    return { ok: false, error: `${file}: ${error instanceof Error ? error.message.split("\n")[0] : "cannot be read"}` };
  }
}

async function readLines<T>(file: string, shape: Shape): Promise<Result<readonly T[], string>> {
  const values: T[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === "") continue;
    const value = readShape<T>(parseJson(line), shape);
    if (value === undefined) return { ok: false, error: `${file}:${number}: not a line of this file` };
    values.push(value);
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

/** @returns what the shape names, and nothing else, of a value; undefined when the value is of another shape */
function readShape<T>(value: unknown, { has, mayHave }: Shape): T | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const read: Record<string, unknown> = {};
  for (const name of [...has, ...mayHave]) {
    const part = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof part === "string") read[name] = part;
    else if (part === undefined && mayHave.includes(name)) read[name] = "";
    else return undefined;
  }
  return read as T;
}
