/**
 * `npm run -s rank -- --manifest <file>`: the engine on anyone's corpus. One JSON line per query, in order, and a last
 * line of statistics; diagnostics on stderr. Exit 2 and one line when the manifest or a line cannot be read.
 */
import { parseArgs } from "node:util";
import { logOdds, sigmoid } from "#src/turn/confidence/logistic.ts";
import { textSignals } from "#src/turn/confidence/text-signals.ts";
import { openCorpus, rankPassages, type Ranked, type RankedPassage } from "./rank/rank-passages.ts";
import type { Bridge } from "./rank/read-bridge.ts";
import { readManifest } from "./rank/read-manifest.ts";
import { readTextModel } from "./read-calibration.ts";

const BAD_INPUT = 2;
/** Queries asked once more before any is timed: a server has been asked before, and code that has not run yet is slow. */
const WARM_UP = 100;
const BYTES_PER_MB = 1024 * 1024;

type Rank = (question: string) => Ranked | Promise<Ranked>;

process.exitCode = await main();

async function main(): Promise<number> {
  const file = readArguments();
  if (file === undefined) {
    console.error("usage: npm run -s rank -- --manifest <file>");
    return BAD_INPUT;
  }
  const manifest = await readManifest(file);
  if (!manifest.ok) {
    console.error(manifest.error);
    return BAD_INPUT;
  }
  const { passages, queries, isCrossLingual } = manifest.value;
  const { model } = await readTextModel();
  const bridge = isCrossLingual ? await loadBridge() : undefined;

  const started = performance.now();
  const rank = await openRanking(passages, bridge);
  const indexMs = performance.now() - started;

  for (const query of queries.slice(0, WARM_UP)) await rank(query.text);
  for (const query of queries) {
    const asked = performance.now();
    const { hits, evidence } = await rank(query.text);
    const confidence = hits.length === 0 ? 0 : sigmoid(logOdds(model, textSignals(evidence)));
    const ranked = hits.map(({ row }) => passages[row]?.id ?? "");
    console.log(JSON.stringify({ query_id: query.id, ranked, confidence, ms: performance.now() - asked }));
  }
  const rssMb = process.memoryUsage().rss / BYTES_PER_MB;
  console.log(JSON.stringify({ type: "stats", index_ms: indexMs, rss_mb: rssMb }));
  return 0;
}

async function openRanking(passages: readonly RankedPassage[], bridge: Bridge | undefined): Promise<Rank> {
  const corpus = openCorpus(passages);
  if (bridge === undefined) return (question) => rankPassages(corpus, question);
  const { bridgeCorpus, rankAcross } = await import("./rank/rank-across.ts");
  const bridged = await bridgeCorpus(corpus, bridge);
  return (question) => rankAcross(bridged, question);
}

/** A corpus in one language needs nothing of it. */
async function loadBridge(): Promise<Bridge> {
  const { readBridge } = await import("./rank/read-bridge.ts");
  return readBridge();
}

function readArguments(): string | undefined {
  try {
    return parseArgs({ options: { manifest: { type: "string" } } }).values.manifest;
  } catch {
    return undefined;
  }
}
