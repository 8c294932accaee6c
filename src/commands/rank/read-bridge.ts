import { prepareBuild } from "#src/hosts/prepare-build.ts";
import { readBuild } from "#src/hosts/read-build.ts";
import type { Embedder } from "#src/platform/ports/embedder.ts";
import type { FindConcepts } from "#src/turn/retrieval/concepts.ts";
import { buildLuodi } from "../build/build-luodi.ts";

/** What our own guides teach about other languages: all that carries a question into one it was not asked in. */
export interface Bridge {
  readonly findConcepts: FindConcepts;
  readonly embedder: Embedder;
  /** True when the guides know the term, so that the embedder has a place for it. */
  readonly knowsTerm: (key: string) => boolean;
}

/** From the finished build, which is made first where there is none. */
export async function readBridge(): Promise<Bridge> {
  const { findConcepts, embedder, index } = prepareBuild(await readBuild(await buildLuodi({ report: console.error })));
  const known = new Set(index.latent.terms);
  return { findConcepts, embedder, knowsTerm: (key) => known.has(key) };
}
