export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** The rows with the highest scores above 0, best first; of equal ones those that come first. */
export function bestRows(scores: Float32Array, limit: number): readonly ScoredRow[] {
  const rows = new Uint32Array(limit + 1);
  const best = new Float32Array(limit + 1);
  let found = 0;
  let least = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? 0;
    if (score <= least) continue;
    let at = found;
    for (; at > 0 && (best[at - 1] ?? 0) < score; at--) {
      best[at] = best[at - 1] ?? 0;
      rows[at] = rows[at - 1] ?? 0;
    }
    best[at] = score;
    rows[at] = row;
    if (found < limit) found += 1;
    if (found === limit) least = best[limit - 1] ?? 0;
  }
  return Array.from({ length: found }, (_, at) => ({ row: rows[at] ?? 0, score: best[at] ?? 0 }));
}
