import { logOdds, sigmoid } from "#src/turn/confidence/logistic.ts";
import { textSignals } from "#src/turn/confidence/text-signals.ts";
import { readTextModel } from "../read-calibration.ts";
import { openCorpus, rankPassages, type Ranked, type RankedPassage } from "./rank-passages.ts";
import type { Bridge } from "./read-bridge.ts";
import { readManifest } from "./read-manifest.ts";

/** Queries asked once more before any is timed: a server has been asked before, and code that has not run yet is slow. */
const WARM_UP = 100;
const BYTES_PER_MB = 1024 * 1024;

interface Answer {
  /** Ids of passages, best first. */
  readonly ranked: readonly string[];
  /** Probability that the first one answers, 0 to 1. */
  readonly confidence: number;
}

type Rank = (question: string) => Ranked | Promise<Ranked>;

/** Prints a line for each query of a manifest, and the statistics. @returns what cannot be read, in one line, if anything */
export async function rankManifest(file: string): Promise<string | undefined> {
  const manifest = await readManifest(file);
  if (!manifest.ok) return manifest.error;
  const { passages, queries, isCrossLingual } = manifest.value;
  const { model } = await readTextModel();
  const bridge = isCrossLingual ? await loadBridge() : undefined;

  const started = performance.now();
  const rank = await openRanking(passages, bridge);
  const indexMs = performance.now() - started;

  const answer = async (question: string): Promise<Answer> => {
    const { hits, evidence } = await rank(question);
    const confidence = hits.length === 0 ? 0 : sigmoid(logOdds(model, textSignals(evidence)));
    return { ranked: hits.map(({ row }) => passages[row]?.id ?? ""), confidence };
  };

  for (const { text } of queries.slice(0, WARM_UP)) await answer(text);
  for (const { id, text } of queries) {
    const asked = performance.now();
    const answered = await answer(text);
    console.log(JSON.stringify({ query_id: id, ...answered, ms: performance.now() - asked }));
  }
  const rssMb = process.memoryUsage().rss / BYTES_PER_MB;
  console.log(JSON.stringify({ type: "stats", index_ms: indexMs, rss_mb: rssMb }));
  return undefined;
}

async function openRanking(passages: readonly RankedPassage[], bridge: Bridge | undefined): Promise<Rank> {
  const corpus = openCorpus(passages);
  if (bridge === undefined) return (question) => rankPassages(corpus, question);
  const { bridgeCorpus, rankAcross } = await import("./rank-across.ts");
  const bridged = await bridgeCorpus(corpus, bridge);
  return (question) => rankAcross(bridged, question);
}

/** A corpus in one language needs nothing of it. */
async function loadBridge(): Promise<Bridge> {
  const { readBridge } = await import("./read-bridge.ts");
  return readBridge();
}
