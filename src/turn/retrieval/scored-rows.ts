/** Scores of rows while a search adds them up. */
export interface ScoredRows {
  /** Per row of the index; 0 for those that were not touched. */
  readonly scores: Float32Array;
  /** The rows with a score above 0, each once, in no order; those beyond `count` are of an earlier search. */
  readonly touched: Uint32Array;
  count: number;
}

/** For an index of so many rows, with all scores 0. */
export function createScoredRows(size: number): ScoredRows {
  return { scores: new Float32Array(size), touched: new Uint32Array(size), count: 0 };
}

/** As it was when created. */
export function clearScores(rows: ScoredRows): void {
  rows.scores.fill(0);
  rows.count = 0;
}
