import type { Embedder } from "#src/platform/ports/embedder.ts";
import type { FindConcepts } from "./concepts.ts";
import { latentTerms } from "./latent-terms.ts";
import { rowValues } from "./quantise.ts";
import type { LatentSpace } from "./train-latent-space.ts";
import { toUnitVector } from "./unit-vector.ts";

/**
 * The embedded default: folds a text into the latent space learned from our own guides. No download, no network.
 * A text none of whose terms the guides know becomes the zero vector, which is near nothing.
 */
export function createLatentEmbedder(space: LatentSpace, findConcepts: FindConcepts): Embedder {
  const rows = new Map(space.terms.map((term, row) => [term, row]));
  const embedOne = (text: string): Float32Array => {
    const vector = new Float32Array(space.vectors.dimensions);
    for (const [term, weight] of latentTerms(text, findConcepts)) {
      const row = rows.get(term);
      if (row === undefined) continue;
      for (const [at, value] of rowValues(space.vectors, row).entries()) {
        vector[at] = (vector[at] ?? 0) + weight * value;
      }
    }
    return toUnitVector(vector);
  };
  return {
    dimensions: space.vectors.dimensions,
    embed: (texts) => Promise.resolve(texts.map(embedOne)),
  };
}
