/**
 * What every measured program but the product does: reads a manifest, indexes its passages, answers its questions, and
 * prints what `rank` prints. The files were checked and written by the bench, so they are read without a schema: a
 * library's memory is not charged with ours.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Index, Passage } from "./index-passages.ts";

/** As many as `rank` asks before it times any. */
const WARM_UP = 100;
const BYTES_PER_MB = 1024 * 1024;
const MOST_RANKED = 10;

interface Question {
  readonly id: string;
  readonly text: string;
}

export async function answerManifest(indexPassages: Index): Promise<void> {
  const { values, positionals } = parseArgs({ options: { manifest: { type: "string" } }, allowPositionals: true });
  const manifest = JSON.parse(await readFile(values.manifest ?? "", "utf8")) as Record<
    "passages" | "queries" | "lang",
    string
  >;
  const passages = (await readLines<Passage>(manifest.passages)).map((passage) => ({
    ...passage,
    title: passage.title ?? "",
  }));
  const questions = await readLines<Question>(manifest.queries);

  const started = performance.now();
  const search = await indexPassages({ passages, language: manifest.lang, variant: positionals[0] });
  const indexMs = performance.now() - started;

  for (const { text } of questions.slice(0, WARM_UP)) await search(text);
  for (const { id, text } of questions) {
    const asked = performance.now();
    const { ranked, confidence } = await search(text);
    const ms = performance.now() - asked;
    console.log(JSON.stringify({ query_id: id, ranked: ranked.slice(0, MOST_RANKED), confidence, ms }));
  }
  const rssMb = process.memoryUsage().rss / BYTES_PER_MB;
  console.log(JSON.stringify({ type: "stats", index_ms: indexMs, rss_mb: rssMb }));
}

async function readLines<T>(file: string): Promise<readonly T[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}
