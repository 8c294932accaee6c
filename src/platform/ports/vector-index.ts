/** Nearest neighbours among the passages' vectors. */
export interface VectorIndex {
  /** How many vectors it holds. */
  readonly size: number;
  /**
   * The nearest vectors by cosine, best first, at most `limit`.
   * `row` is the vector's place in the order it was built in; `similarity` is -1 to 1. Equals come in the order of their
   * rows; the zero vector has a similarity of 0 to everything.
   * @throws RangeError when the query has other dimensions than the vectors
   */
  search(query: Float32Array, limit: number): readonly Neighbour[];
  /** The cosine to one of the vectors, however many are nearer. @throws RangeError as `search` does */
  similarity(query: Float32Array, row: number): number;
}

export interface Neighbour {
  readonly row: number;
  readonly similarity: number;
}
