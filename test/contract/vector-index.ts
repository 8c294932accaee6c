/** What every VectorIndex does, whatever finds the neighbours. */
import { describe, it } from "vitest";
import type { VectorIndex } from "#src/platform/ports/vector-index.ts";

export type OpenVectorIndex = (vectors: readonly Float32Array[]) => Promise<VectorIndex>;

const DIMENSIONS = 24;
const SIZE = 400;

/** Unit vectors around a few centres, the same at every run: what real embeddings look like. */
export function clusteredVectors(count: number, seed: number): Float32Array[] {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const centres = Array.from({ length: 12 }, () => Array.from({ length: DIMENSIONS }, random));
  return Array.from({ length: count }, (_, at) => {
    const centre = centres[at % centres.length] ?? [];
    const values = centre.map((value) => value + 0.4 * random());
    const length = Math.hypot(...values);
    return Float32Array.from(values, (value) => value / length);
  });
}

export function describeVectorIndex(name: string, open: OpenVectorIndex): void {
  describe(`VectorIndex: ${name}`, () => {
    const vectors = clusteredVectors(SIZE, 7);

    it("finds a vector it holds as its own nearest neighbour", async ({ expect }) => {
      const index = await open(vectors);
      for (const row of [0, 17, SIZE - 1]) {
        const [nearest] = index.search(vectors[row] ?? new Float32Array(), 1);

        expect(nearest?.row).toBe(row);
        expect(nearest?.similarity).toBeCloseTo(1, 1);
      }
    });

    it("gives the best first, no row twice, and no more than asked for", async ({ expect }) => {
      const index = await open(vectors);
      const neighbours = index.search(vectors[3] ?? new Float32Array(), 10);
      const similarities = neighbours.map(({ similarity }) => similarity);

      expect(neighbours).toHaveLength(10);
      expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
      expect(new Set(neighbours.map(({ row }) => row)).size).toBe(10);
    });

    it("gives everything when more is asked for than it holds", async ({ expect }) => {
      const index = await open(vectors.slice(0, 5));

      expect(index.size).toBe(5);
      expect(index.search(vectors[0] ?? new Float32Array(), 50)).toHaveLength(5);
    });

    it("is empty when it was built from nothing", async ({ expect }) => {
      const index = await open([]);

      expect(index.size).toBe(0);
      expect(index.search(vectors[0] ?? new Float32Array(), 5)).toEqual([]);
    });

    it("finds nothing similar to the zero vector", async ({ expect }) => {
      const index = await open(vectors);
      const similarities = index.search(new Float32Array(DIMENSIONS), 5).map(({ similarity }) => similarity);

      for (const similarity of similarities) expect(similarity).toBeCloseTo(0);
    });

    it("keeps a zero vector similar to nothing", async ({ expect }) => {
      const index = await open([new Float32Array(DIMENSIONS), ...vectors.slice(0, 3)]);
      const zero = index.search(vectors[0] ?? new Float32Array(), 4).find(({ row }) => row === 0);

      expect(zero?.similarity).toBeCloseTo(0);
    });

    it("gives equals in the order of their rows", async ({ expect }) => {
      const [one = new Float32Array(), other = new Float32Array()] = vectors;
      const index = await open([other, one, one, other, one]);

      expect(index.search(one, 3).map(({ row }) => row)).toEqual([1, 2, 4]);
    });

    it("tells how similar any of its vectors is, near or far", async ({ expect }) => {
      const index = await open(vectors);
      const query = vectors[3] ?? new Float32Array();

      for (const { row, similarity } of index.search(query, SIZE)) {
        expect(index.similarity(query, row)).toBeCloseTo(similarity, 4);
      }
    });

    it.for([1, DIMENSIONS - 1, DIMENSIONS + 1])(
      "refuses a query of %i dimensions, which are not its own",
      async (dimensions, { expect }) => {
        const index = await open(vectors);

        expect(() => index.search(new Float32Array(dimensions), 1)).toThrow(RangeError);
        expect(() => index.similarity(new Float32Array(dimensions), 0)).toThrow(RangeError);
      },
    );

    it("finds at least 95 of 100 true neighbours", async ({ expect }) => {
      const index = await open(vectors);
      const questions = clusteredVectors(20, 11);
      const found = questions.reduce((sum, question) => {
        const exact = nearestRows(vectors, question, 10);
        return sum + index.search(question, 10).filter(({ row }) => exact.has(row)).length;
      }, 0);

      expect(found / (questions.length * 10)).toBeGreaterThanOrEqual(0.95);
    });
  });
}

function nearestRows(vectors: readonly Float32Array[], question: Float32Array, limit: number): ReadonlySet<number> {
  const ordered = vectors
    .map((vector, row) => ({
      row,
      similarity: vector.reduce((sum, value, at) => sum + value * (question[at] ?? 0), 0),
    }))
    .toSorted((a, b) => b.similarity - a.similarity);
  return new Set(ordered.slice(0, limit).map(({ row }) => row));
}
