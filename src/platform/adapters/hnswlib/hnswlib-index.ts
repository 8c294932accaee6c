/**
 * Approximate nearest neighbours in an HNSW graph (Malkov & Yashunin 2018) by the native module hnswlib-node: for more
 * vectors than an exact scan serves quickly. Node only; the module is optional, so everything here says when it is absent.
 */
import type { Neighbour, VectorIndex } from "#src/platform/ports/vector-index.ts";
import type * as hnswlibNode from "hnswlib-node";

const SPACE = "cosine";
const LINKS_PER_NODE = 16;
const BUILD_BREADTH = 200;
/** How many candidates a search keeps: 0.998 of the true first fifty are found on the vectors of our own guides. */
const SEARCH_BREADTH = 64;
const SEED = 20_261_125;

type Hnswlib = Pick<typeof hnswlibNode, "HierarchicalNSW">;

/** The native module, or undefined where it could not be installed. */
export async function loadHnswlib(): Promise<Hnswlib | undefined> {
  try {
    const loaded = await import("hnswlib-node");
    return loaded.default;
  } catch {
    return undefined;
  }
}

/** Builds the graph of these vectors and writes it to `file`. */
export function writeHnswIndex(hnswlib: Hnswlib, vectors: readonly Float32Array[], file: string): void {
  const graph = new hnswlib.HierarchicalNSW(SPACE, vectors[0]?.length ?? 0);
  graph.initIndex({
    maxElements: Math.max(1, vectors.length),
    m: LINKS_PER_NODE,
    efConstruction: BUILD_BREADTH,
    randomSeed: SEED,
  });
  for (const [row, vector] of vectors.entries()) graph.addPoint([...vector], row);
  graph.writeIndexSync(file);
}

/** Opens a graph that `writeHnswIndex` wrote. */
export function openHnswIndex(hnswlib: Hnswlib, file: string, dimensions: number): VectorIndex {
  const graph = new hnswlib.HierarchicalNSW(SPACE, dimensions);
  graph.readIndexSync(file);
  graph.setEf(SEARCH_BREADTH);
  const size = graph.getCurrentCount();
  const check = (query: Float32Array): void => {
    if (query.length === dimensions) return;
    throw new RangeError(`a query of ${query.length} dimensions, an index of ${dimensions}`);
  };
  return {
    size,
    search: (query, limit) => {
      if (size === 0) return [];
      check(query);
      return searchGraph(graph, query, Math.min(limit, size));
    },
    similarity: (query, row) => {
      check(query);
      // The graph keeps unit vectors, the zero vector as it is.
      return graph.getPoint(row).reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0);
    },
  };
}

function searchGraph(graph: hnswlibNode.HierarchicalNSW, query: Float32Array, limit: number): Neighbour[] {
  const { neighbors, distances } = graph.searchKnn([...query], limit);
  return neighbors
    .map((row, at) => ({ row, similarity: 1 - (distances[at] ?? 1) }))
    .toSorted((a, b) => b.similarity - a.similarity || a.row - b.row);
}
