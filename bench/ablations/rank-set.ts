import type * as RankPassages from "#src/commands/rank/rank-passages.ts";
import type { QuestionSet } from "../retrieval/read-sets.ts";

export type Engine = typeof RankPassages;

export interface Ranking {
  /** Per question that a passage answers, whether the first one does. */
  readonly firstIsRight: readonly boolean[];
  /** Mean over these questions, 0 to 1. */
  readonly ndcg: number;
}

const MOST_RANKED = 10;

export function rankSet({ openCorpus, rankPassages }: Engine, { passages, questions }: QuestionSet): Ranking {
  const corpus = openCorpus(passages.map(({ title = "", text }) => ({ title, text })));
  const firstIsRight: boolean[] = [];
  let ndcg = 0;
  for (const { text, relevant } of questions) {
    if (relevant.length === 0) continue;
    const ranked = rankPassages(corpus, text).hits.map(({ row }) => passages[row]?.id ?? "");
    const isRelevant = ranked.map((id) => relevant.includes(id));
    const ideal = Array.from({ length: Math.min(relevant.length, MOST_RANKED) }, () => true);
    firstIsRight.push(isRelevant[0] ?? false);
    ndcg += gain(isRelevant) / gain(ideal);
  }
  return { firstIsRight, ndcg: ndcg / firstIsRight.length };
}

/** Discounted cumulative gain (Järvelin & Kekäläinen 2002). */
function gain(isRelevant: readonly boolean[]): number {
  return isRelevant.reduce((sum, relevant, place) => sum + (relevant ? 1 / Math.log2(place + 2) : 0), 0);
}
