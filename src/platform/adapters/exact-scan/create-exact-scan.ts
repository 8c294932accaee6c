import type { Neighbour, VectorIndex } from "#src/platform/ports/vector-index.ts";
import type { QuantisedRows } from "#src/turn/retrieval/quantise.ts";

/**
 * Compares the query with every vector: exact, no graph to build, and below some five thousand vectors as fast as one.
 * The vectors are those of the index file, as bytes.
 */
export function createExactScan({ dimensions, bytes, scales }: QuantisedRows): VectorIndex {
  const size = scales.length;
  const similarity = (query: Float32Array, row: number): number => {
    if (size > 0 && query.length !== dimensions) {
      throw new RangeError(`a query of ${query.length} dimensions, an index of ${dimensions}`);
    }
    let product = 0;
    const start = row * dimensions;
    for (let at = 0; at < dimensions; at++) product += (query[at] ?? 0) * (bytes[start + at] ?? 0);
    return product * (scales[row] ?? 0);
  };
  return {
    size,
    similarity,
    search: (query, limit) =>
      Array.from(scales.keys(), (row): Neighbour => ({ row, similarity: similarity(query, row) }))
        .toSorted((a, b) => b.similarity - a.similarity || a.row - b.row)
        .slice(0, limit),
  };
}
