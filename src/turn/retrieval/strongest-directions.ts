/**
 * The strongest right singular vectors of a sparse matrix A, by Lanczos iteration on AᵀA (Golub & Van Loan, Matrix
 * Computations, chapter 10): each vector is AᵀA times the one before, made orthogonal to all before. The space they span
 * holds the strongest directions after few steps; within it they are worked out exactly.
 *
 * Time grows with the entries of A, not with the cube of its columns. The start is random of a fixed seed, so the same
 * matrix gives the same directions.
 */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { seededRandom } from "#src/platform/shared/seeded-random.ts";
import type { SparseMatrix } from "./text-matrix.ts";

export interface Directions {
  /** One row per column of A, one value per direction: the directions side by side, strongest first. */
  readonly vectors: readonly Float64Array[];
  /** Their singular values, descending. */
  readonly strengths: readonly number[];
}

/** So many steps for each direction wanted: the weakest of them, found last, is then exact to the byte it is kept in. */
const STEPS_PER_DIRECTION = 3;
/** A direction that explains less than this share of the strongest one is noise. */
const WEAKEST_DIRECTION = 1e-6;
/** When less than this share of a vector is orthogonal to the others, it is rounding. */
const SPANNED = 1e-10;
const SEED = 20_261_125;

/** @param most fewer are given when the columns of A do not span as many */
export function strongestDirections(matrix: SparseMatrix, most: number): Directions {
  const { basis, action } = krylovSpace(matrix, Math.min(matrix.columns, most * STEPS_PER_DIRECTION));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(action, { assumeSymmetric: true });
  const strongest = realEigenvalues
    .map((value, column) => ({ value, column }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, most);
  const floor = (strongest[0]?.value ?? 0) * WEAKEST_DIRECTION;
  const kept = strongest.filter(({ value }) => value > floor);
  const vectors = Array.from({ length: matrix.columns }, () => new Float64Array(kept.length));
  for (const [step, vector] of basis.entries()) {
    const shares = Float64Array.from(kept, ({ column }) => eigenvectorMatrix.get(step, column));
    for (const [at, row] of vectors.entries()) addScaled(row, shares, vector[at] ?? 0);
  }
  return { vectors, strengths: kept.map(({ value }) => Math.sqrt(value)) };
}

/** Orthonormal vectors, and what AᵀA does in the space they span: a matrix of three diagonals. */
function krylovSpace(
  matrix: SparseMatrix,
  steps: number,
): { readonly basis: readonly Float64Array[]; readonly action: Matrix } {
  const action = Matrix.zeros(steps, steps);
  const uniform = seededRandom(SEED);
  const random = (): number => 2 * uniform() - 1;
  const basis: Float64Array[] = [];
  let next = orthogonal(Float64Array.from({ length: matrix.columns }, random), basis).vector;
  for (let step = 0; step < steps; step++) {
    basis.push(next);
    const product = multiply(matrix, next);
    action.set(step, step, dot(product, next));
    if (step + 1 === steps) break;
    const beyond = orthogonal(product, basis);
    action.set(step, step + 1, beyond.length);
    action.set(step + 1, step, beyond.length);
    // Nothing new: AᵀA keeps to this space. What else there is lies in another, which a random vector leads to.
    next = beyond.length > 0 ? beyond.vector : orthogonal(Float64Array.from(next, random), basis).vector;
  }
  return { basis, action };
}

/** AᵀA times the vector, one row of A after the other. */
function multiply({ columns, rowStart, column, weight }: SparseMatrix, vector: Float64Array): Float64Array {
  const product = new Float64Array(columns);
  for (let row = 0; row + 1 < rowStart.length; row++) {
    const start = rowStart[row] ?? 0;
    const end = rowStart[row + 1] ?? 0;
    let ofRow = 0;
    for (let at = start; at < end; at++) ofRow += (weight[at] ?? 0) * (vector[column[at] ?? 0] ?? 0);
    for (let at = start; at < end; at++) {
      const place = column[at] ?? 0;
      product[place] = (product[place] ?? 0) + (weight[at] ?? 0) * ofRow;
    }
  }
  return product;
}

/**
 * What of the vector is orthogonal to the basis. Gram-Schmidt, twice: what rounding leaves of the basis would grow.
 *
 * @returns its length, 0 when the basis spans it, and the vector of length 1 in its direction
 */
function orthogonal(
  vector: Float64Array,
  basis: readonly Float64Array[],
): { readonly vector: Float64Array; readonly length: number } {
  const rest = vector.slice();
  for (const other of [...basis, ...basis]) addScaled(rest, other, -dot(rest, other));
  const length = Math.sqrt(dot(rest, rest));
  const isSpanned = length <= SPANNED * Math.sqrt(dot(vector, vector));
  return { vector: rest.map((value) => value / length), length: isSpanned ? 0 : length };
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
