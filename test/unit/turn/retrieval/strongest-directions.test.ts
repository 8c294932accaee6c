import fc from "fast-check";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, it } from "vitest";
import { strongestDirections } from "#src/turn/retrieval/strongest-directions.ts";
import type { SparseMatrix } from "#src/turn/retrieval/text-matrix.ts";

const COLUMNS = 12;

function toSparse(rows: readonly (readonly number[])[]): SparseMatrix {
  const entries = rows.map((row) => [...row.entries()].filter(([, weight]) => weight !== 0));
  let end = 0;
  return {
    columns: COLUMNS,
    rowStart: Uint32Array.from([0, ...entries.map(({ length }) => (end += length))]),
    column: Uint32Array.from(entries.flat(), ([column]) => column),
    weight: Float64Array.from(entries.flat(), ([, weight]) => weight),
  };
}

/** Few values and few rows: equal strengths and columns that others span are the hard cases. */
const matrices = fc.array(
  fc.array(fc.constantFrom<number[]>(0, 0, 0, 1, 2), { minLength: COLUMNS, maxLength: COLUMNS }),
  {
    minLength: 1,
    maxLength: COLUMNS,
  },
);

describe("the strongest directions of a sparse matrix", () => {
  it("are as strong as those of an exact decomposition", ({ expect }) => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const matrix = new Matrix(rows.map((row) => [...row]));
        const exact = new EigenvalueDecomposition(matrix.transpose().mmul(matrix), { assumeSymmetric: true });
        const squares = exact.realEigenvalues.toSorted((a, b) => b - a).filter((value) => value > 1e-6);

        const { strengths } = strongestDirections(toSparse(rows), COLUMNS);

        expect(strengths).toHaveLength(squares.length);
        for (const [at, strength] of strengths.entries()) expect(strength ** 2).toBeCloseTo(squares[at] ?? 0, 6);
      }),
    );
  });

  it("are stretched by the matrix as much as they are strong, each at right angles to the others", ({ expect }) => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: COLUMNS }), (rows, most) => {
        const { vectors, strengths } = strongestDirections(toSparse(rows), most);
        const images = strengths.map((_, k) =>
          rows.map((row) => row.reduce((sum, weight, at) => sum + weight * (vectors[at]?.[k] ?? 0), 0)),
        );
        for (const [k, image] of images.entries()) {
          for (const [other, otherImage] of images.entries()) {
            const product = image.reduce((sum, value, at) => sum + value * (otherImage[at] ?? 0), 0);
            expect(product).toBeCloseTo(k === other ? (strengths[k] ?? 0) ** 2 : 0, 5);
          }
        }
      }),
    );
  });

  it("are the same each time", ({ expect }) => {
    fc.assert(
      fc.property(matrices, (rows) => {
        expect(strongestDirections(toSparse(rows), 3)).toEqual(strongestDirections(toSparse(rows), 3));
      }),
    );
  });
});
