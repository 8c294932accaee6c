/** How good one ranking is, with binary relevance. */
export interface RankingFigures {
  /** 1 when the first passage is relevant, else 0. */
  readonly recallAt1: number;
  /** 1 when one of the first five is. */
  readonly recallAt5: number;
  /** 1 divided by the place of the first relevant one among ten, 0 without one. */
  readonly reciprocalRank: number;
  /** Discounted cumulative gain of the first ten, as a share of the best there could be (Järvelin & Kekäläinen 2002). */
  readonly ndcg: number;
}

const MOST_RANKED = 10;

/** @param relevant  not empty */
export function rankingFigures(ranked: readonly string[], relevant: readonly string[]): RankingFigures {
  const hits = [...new Set(ranked)].slice(0, MOST_RANKED).map((id) => relevant.includes(id));
  const first = hits.indexOf(true);
  const best = Array.from({ length: Math.min(relevant.length, MOST_RANKED) }, () => true);
  return {
    recallAt1: first === 0 ? 1 : 0,
    recallAt5: first >= 0 && first < 5 ? 1 : 0,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    ndcg: gain(hits) / gain(best),
  };
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, at) => (hit ? sum + 1 / Math.log2(at + 2) : sum), 0);
}
