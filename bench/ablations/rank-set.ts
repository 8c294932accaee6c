import type * as RankPassages from "#src/commands/rank/rank-passages.ts";
import type { QuestionSet } from "#src/commands/text-model/read-set.ts";
import { rankingFigures } from "../retrieval/figures/ranking-figures.ts";

export type Engine = typeof RankPassages;

export interface Ranking {
  /** Per question that a passage answers, whether the first one does. */
  readonly firstIsRight: readonly boolean[];
  /** Mean over these questions, 0 to 1. */
  readonly ndcg: number;
}

export function rankSet({ openCorpus, rankPassages }: Engine, { passages, questions }: QuestionSet): Ranking {
  const corpus = openCorpus(passages);
  const rankings = questions
    .filter(({ relevant }) => relevant.length > 0)
    .map(({ text, relevant }) => {
      const ranked = rankPassages(corpus, text).hits.map(({ row }) => passages[row]?.id ?? "");
      return rankingFigures(ranked, relevant);
    });
  return {
    firstIsRight: rankings.map(({ recallAt1 }) => recallAt1 === 1),
    ndcg: rankings.reduce((sum, { ndcg }) => sum + ndcg, 0) / rankings.length,
  };
}
