import type { Answer } from "./index-passages.ts";

export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * The answer of a system that scores: its confidence is the best score, brought between 0 and 1 with the order kept. That
 * is all a developer has who takes the library as it is.
 */
export function answerFromScores(hits: readonly Scored[]): Answer {
  const best = hits[0]?.score ?? 0;
  return { ranked: hits.map(({ id }) => id), confidence: best > 0 ? best / (1 + best) : 0 };
}
