import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Candidate } from "#src/turn/retrieval/retrieve.ts";

/**
 * The districts whose own passages reach a score, each once, in the order of the candidates. A passage that only says what
 * is not known tells nothing.
 */
export function districtsTelling(candidates: readonly Candidate[], least: number): readonly string[] {
  const telling = candidates.filter(
    ({ passage, score }) => score >= least && passage.facet !== "unknown" && !holdsEverywhere(passage.district),
  );
  return [...new Set(telling.map(({ passage }) => passage.district))];
}
