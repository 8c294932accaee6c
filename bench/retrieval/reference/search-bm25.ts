import type { Bm25Index } from "./bm25-index.ts";

export interface Bm25Hit {
  readonly row: number;
  readonly score: number;
}

/** @returns a search over an index that keeps its working memory from one question to the next; at most `most` hits, best first */
export function createBm25Search(index: Bm25Index, most: number): (terms: Iterable<string>) => readonly Bm25Hit[] {
  const { terms: numbers, starts, rows, impacts } = index;
  const scores = new Float64Array(index.passages);
  const touched = new Uint32Array(index.passages);

  return (terms) => {
    let touchedRows = 0;
    for (const text of terms) {
      const term = numbers.get(text);
      if (term === undefined) continue;
      const end = starts[term + 1] ?? 0;
      for (let posting = starts[term] ?? 0; posting < end; posting++) {
        const row = rows[posting] ?? 0;
        const before = scores[row] ?? 0;
        if (before === 0) touched[touchedRows++] = row;
        scores[row] = before + (impacts[posting] ?? 0);
      }
    }
    const best: Bm25Hit[] = [];
    for (let at = 0; at < touchedRows; at++) {
      const row = touched[at] ?? 0;
      const score = scores[row] ?? 0;
      scores[row] = 0;
      if (best.length === most && score <= (best[most - 1]?.score ?? 0)) continue;
      let place = Math.min(best.length, most - 1);
      for (; place > 0 && score > (best[place - 1]?.score ?? 0); place--) {
        const worse = best[place - 1];
        if (worse !== undefined) best[place] = worse;
      }
      best[place] = { row, score };
    }
    return best;
  };
}

/** Share of the question's idf mass that stands in one passage, 0 to 1; unknown terms weigh as the rarest would. */
export function idfCoverage(index: Bm25Index, terms: Iterable<string>, row: number): number {
  const unknownIdf = Math.log(1 + (index.passages + 0.5) / 0.5);
  let [mass, covered] = [0, 0];
  for (const text of terms) {
    const term = index.terms.get(text);
    const idf = term === undefined ? unknownIdf : (index.idf[term] ?? 0);
    mass += idf;
    if (term !== undefined && stands(index, term, row)) covered += idf;
  }
  return mass === 0 ? 0 : covered / mass;
}

function stands({ starts, rows }: Bm25Index, term: number, row: number): boolean {
  return rows.subarray(starts[term], starts[term + 1]).includes(row);
}
