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
  /** Single words and names in four languages, each: what a dictionary knows. */
  readonly words?: readonly PerLanguage<string>[];
  readonly findConcepts: FindConcepts;
  /** Most dimensions kept; fewer when the texts do not span as many. */
  readonly dimensions: number;
}

/**
 * A word weighs as much as a whole text when it counts in full, and hundreds of words that stand in no other text would
 * take the strongest directions for themselves. Chosen on the fit and dev questions, for guides the training did not see.
 */
const WORD_WEIGHT = 0.5;

export function trainLatentSpace({ texts, words = [], findConcepts, dimensions }: LatentTraining): LatentSpace {
  const weightOf = (at: number): number => (at < texts.length ? 1 : WORD_WEIGHT);
  const matrix = weighTexts([...texts, ...words], findConcepts, weightOf);
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
