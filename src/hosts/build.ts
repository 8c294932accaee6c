import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { VectorIndex } from "#src/platform/ports/vector-index.ts";
import type { RetrievalIndex } from "#src/turn/retrieval/index-file.ts";

/** What a build holds for answering. */
export interface Build {
  readonly knowledge: Knowledge;
  readonly index: RetrievalIndex;
  /** Finds the nearest passages; every vector of the index is compared unless given. */
  readonly vectors?: VectorIndex | undefined;
}
