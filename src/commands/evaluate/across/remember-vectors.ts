import type { Embedder } from "#src/platform/ports/embedder.ts";

/** An embedder that is asked for no text twice: each question is asked of guides in four languages. */
export function rememberVectors(embedder: Embedder): Embedder {
  const { dimensions } = embedder;
  const known = new Map<string, Float32Array>();
  return {
    dimensions,
    embed: async (texts) => {
      const unknown = [...new Set(texts)].filter((text) => !known.has(text));
      const vectors = unknown.length === 0 ? [] : await embedder.embed(unknown);
      for (const [at, text] of unknown.entries()) known.set(text, vectors[at] ?? new Float32Array(dimensions));
      return texts.map((text) => known.get(text) ?? new Float32Array(dimensions));
    },
  };
}
