import type { Embedder } from "#src/platform/ports/embedder.ts";
import type { FindConcepts } from "./concepts.ts";
import { latentTerms } from "./latent-terms.ts";
import type { LatentSpace } from "./train-latent-space.ts";
import { toUnitVector } from "./unit-vector.ts";

/**
 * The embedded default: folds a text into the latent space learned from our own guides. No download, no network.
 * A text none of whose terms the guides know becomes the zero vector, which is near nothing.
 */
export function createLatentEmbedder(space: LatentSpace, findConcepts: FindConcepts): Embedder {
  const { dimensions, bytes, scales } = space.vectors;
  const rows = new Map(space.terms.map((term, row) => [term, row]));
  const embedOne = (text: string): Float32Array => {
    const vector = new Float32Array(dimensions);
    for (const [term, weight] of latentTerms(text, findConcepts)) {
      const row = rows.get(term);
      if (row === undefined) continue;
      const start = row * dimensions;
      const scale = scales[row] ?? 0;
      // `rowValues`, without an array for each term: a guide has thousands, and somebody waits.
      for (let at = 0; at < dimensions; at++) {
        vector[at] = (vector[at] ?? 0) + weight * Math.fround((bytes[start + at] ?? 0) * scale);
      }
    }
    return toUnitVector(vector);
  };
  return {
    dimensions,
    embed: (texts) => Promise.resolve(texts.map(embedOne)),
  };
}
