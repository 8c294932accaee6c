/**
 * Learns a vector space in which texts of the four languages lie close when they mean the same: cross-lingual latent
 * semantic indexing (Deerwester et al. 1990; Dumais et al. 1997).
 *
 * Each training text stands in all four languages, so one column of the term-by-text matrix ties together the words that
 * say the same thing. The truncated singular value decomposition of that matrix gives every term a vector. Runs when the
 * index is built, on Node only; searching needs just the term vectors (latent-embedder).
 */
import type { PerLanguage } from "#src/language/language.ts";
import type { FindConcepts } from "./concepts.ts";
import { quantiseRows, type QuantisedRows } from "./quantise.ts";
import { type Directions, strongestDirections } from "./strongest-directions.ts";
import { type TextMatrix, weighTexts } from "./text-matrix.ts";

export interface LatentSpace {
  readonly terms: readonly string[];
  /** One row per term, already weighted by the term's idf. */
  readonly vectors: QuantisedRows;
}

export interface LatentTraining {
  /** The same text in four languages, each. */
  readonly texts: readonly PerLanguage<string>[];
  readonly findConcepts: FindConcepts;
  /** Most dimensions kept; fewer when the texts do not span as many. */
  readonly dimensions: number;
}

export function trainLatentSpace({ texts, findConcepts, dimensions }: LatentTraining): LatentSpace {
  const matrix = weighTexts(texts, findConcepts);
  const directions = strongestDirections(matrix.weights, dimensions);
  return { terms: matrix.terms, vectors: quantiseRows(termVectors(matrix, directions)) };
}

/** Where each term lies: its row of the matrix along the directions, weighted by its idf. */
function termVectors({ terms, idf, weights }: TextMatrix, { vectors, strengths }: Directions): readonly Float32Array[] {
  const { rowStart, column, weight } = weights;
  return terms.map((_, row) => {
    const sum = new Float64Array(strengths.length);
    for (let at = rowStart[row] ?? 0; at < (rowStart[row + 1] ?? 0); at++) {
      const direction = vectors[column[at] ?? 0];
      if (direction === undefined) continue;
      for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (weight[at] ?? 0) * (direction[k] ?? 0);
    }
    return Float32Array.from(sum, (value, k) => (value / (strengths[k] ?? 1)) * (idf[row] ?? 0));
  });
}
