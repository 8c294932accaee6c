/**
 * What every measured program but the product does: reads a manifest as `rank` does, so that what reading takes weighs the
 * same on all, indexes its passages, answers its questions, and prints what `rank` prints.
 */
import { parseArgs } from "node:util";
import { readManifest } from "#src/commands/rank/read-manifest.ts";
import type { Index } from "./index-passages.ts";

/** As many as `rank` asks before it times any. */
const WARM_UP = 100;
const BYTES_PER_MB = 1024 * 1024;
const MOST_RANKED = 10;

/** @throws Error when the manifest cannot be read */
export async function answerManifest(indexPassages: Index): Promise<void> {
  const { values, positionals } = parseArgs({ options: { manifest: { type: "string" } }, allowPositionals: true });
  const manifest = await readManifest(values.manifest ?? "");
  if (!manifest.ok) throw new Error(manifest.error);
  const { passages, queries, language } = manifest.value;

  const started = performance.now();
  const search = await indexPassages({ passages, language, variant: positionals[0] });
  const indexMs = performance.now() - started;

  for (const { text } of queries.slice(0, WARM_UP)) await search(text);
  for (const { id, text } of queries) {
    const asked = performance.now();
    const { ranked, confidence } = await search(text);
    const ms = performance.now() - asked;
    console.log(JSON.stringify({ query_id: id, ranked: ranked.slice(0, MOST_RANKED), confidence, ms }));
  }
  const rssMb = process.memoryUsage().rss / BYTES_PER_MB;
  console.log(JSON.stringify({ type: "stats", index_ms: indexMs, rss_mb: rssMb }));
}
