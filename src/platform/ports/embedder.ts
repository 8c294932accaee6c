/**
 * Turns text of any served language into vectors of one shared space: texts that mean the same lie close,
 * whatever their language.
 */
export interface Embedder {
  /** Length of every vector. */
  readonly dimensions: number;
  /** One unit vector per text, in order; the zero vector for a text the model knows nothing of. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
