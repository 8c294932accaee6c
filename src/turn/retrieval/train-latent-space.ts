/**
 * Learns a vector space in which texts of the four languages lie close when they mean the same: cross-lingual latent
 * semantic indexing (Deerwester et al. 1990; Dumais et al. 1997).
 *
 * Each training text stands in all four languages, so one column of the term-by-text matrix ties together the words that
 * say the same thing. The truncated singular value decomposition of that matrix gives every term a vector. Runs when the
 * index is built, on Node only; searching needs just the term vectors (latent-embedder).
 */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import type { FindConcepts } from "./concepts.ts";
import { latentTerms } from "./latent-terms.ts";
import { quantiseRows, type QuantisedRows } from "./quantise.ts";

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

/** A direction that explains less than this share of the strongest one is noise. */
const WEAKEST_DIRECTION = 1e-6;

type Column = ReadonlyMap<string, number>;

export function trainLatentSpace({ texts, findConcepts, dimensions }: LatentTraining): LatentSpace {
  const idf = inverseFrequencies(texts, findConcepts);
  const columns = texts.map((text) => columnOf(text, findConcepts, idf));
  const { directions, strengths } = strongestDirections(columns, dimensions);
  const terms = [...idf.keys()];
  const rowOf = new Map(terms.map((term, row) => [term, row]));
  const vectors = terms.map(() => new Float32Array(strengths.length));
  for (const [at, column] of columns.entries()) {
    for (const [term, weight] of column) {
      const vector = vectors[rowOf.get(term) ?? -1];
      if (vector === undefined) continue;
      for (const [k, strength] of strengths.entries()) {
        vector[k] = (vector[k] ?? 0) + (weight * directions.get(at, k)) / strength;
      }
    }
  }
  for (const [row, term] of terms.entries()) {
    const termIdf = idf.get(term) ?? 0;
    vectors[row] = vectors[row]?.map((value) => value * termIdf) ?? new Float32Array(strengths.length);
  }
  return { terms, vectors: quantiseRows(vectors) };
}

function inverseFrequencies(texts: readonly PerLanguage<string>[], findConcepts: FindConcepts): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const text of texts) {
    const terms = new Set(LANGUAGES.flatMap((language) => [...latentTerms(text[language], findConcepts).keys()]));
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return new Map([...frequency].map(([term, count]) => [term, Math.log(1 + texts.length / count)]));
}

/** One text as a column: each language brings the same weight, however many characters it takes to say it. */
function columnOf(text: PerLanguage<string>, findConcepts: FindConcepts, idf: Column): Column {
  const column = new Map<string, number>();
  for (const language of LANGUAGES) {
    const weights = [...latentTerms(text[language], findConcepts)].map(
      ([term, weight]) => [term, weight * (idf.get(term) ?? 0)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    if (length === 0) continue;
    for (const [term, weight] of weights) column.set(term, (column.get(term) ?? 0) + weight / length);
  }
  return column;
}

/** The right singular vectors of the matrix of these columns, from the eigenvectors of the small matrix AᵀA. */
function strongestDirections(
  columns: readonly Column[],
  dimensions: number,
): { readonly directions: Matrix; readonly strengths: readonly number[] } {
  const gram = productsOfColumns(columns);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
  const strongest = realEigenvalues
    .map((value, column) => ({ value, column }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, dimensions);
  const floor = (strongest[0]?.value ?? 0) * WEAKEST_DIRECTION;
  const kept = strongest.filter(({ value }) => value > floor);
  return {
    directions: eigenvectorMatrix.subMatrixColumn(kept.map(({ column }) => column)),
    strengths: kept.map(({ value }) => Math.sqrt(value)),
  };
}

/** AᵀA. Each column is spread out once; every other one then only looks up the places where it has something itself. */
function productsOfColumns(columns: readonly Column[]): Matrix {
  const terms = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  const placeOf = new Map(terms.map((term, place) => [term, place]));
  const sparse = columns.map((column) => ({
    places: Uint32Array.from(column.keys(), (term) => placeOf.get(term) ?? 0),
    weights: Float64Array.from(column.values()),
  }));
  const products = new Matrix(columns.length, columns.length);
  const spread = new Float64Array(terms.length);
  for (const [at, column] of sparse.entries()) {
    for (const [k, place] of column.places.entries()) spread[place] = column.weights[k] ?? 0;
    for (const [beyond, other] of sparse.slice(at).entries()) {
      let product = 0;
      for (let k = 0; k < other.places.length; k++) {
        product += (other.weights[k] ?? 0) * (spread[other.places[k] ?? 0] ?? 0);
      }
      products.set(at, at + beyond, product);
      products.set(at + beyond, at, product);
    }
    for (const place of column.places) spread[place] = 0;
  }
  return products;
}
