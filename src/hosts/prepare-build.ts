import type { Embedder } from "#src/platform/ports/embedder.ts";
import { createDistrictRecogniser, type RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import { createConceptFinder, type FindConcepts } from "#src/turn/retrieval/concepts.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import type { Build } from "./build.ts";

/** A build with what is made of its registers and its latent space: once, however often guides are laid over it. */
export interface PreparedBuild extends Build {
  readonly findConcepts: FindConcepts;
  readonly recogniseDistricts: RecogniseDistricts;
  readonly embedder: Embedder;
}

/** @throws Error when knowledge and index are of different builds */
export function prepareBuild(build: Build): PreparedBuild {
  if (build.index.version !== build.knowledge.version) throw new Error("knowledge and index are of different builds");
  const findConcepts = createConceptFinder(build.knowledge.terms);
  return {
    ...build,
    findConcepts,
    recogniseDistricts: createDistrictRecogniser(build.knowledge.districts),
    embedder: createLatentEmbedder(build.index.latent, findConcepts),
  };
}
