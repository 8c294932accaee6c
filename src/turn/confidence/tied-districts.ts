import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

/** A passage scoring at least this share of the best is about as good. */
const TIE = 0.9;

/**
 * Districts whose passages answer about as well as the best one, the best first. Only passages of the same facet or
 * topic compete: another matter in another district is no tie, nor is a passage that says what is not known. Empty
 * when the question names a district, or when the best passage holds everywhere.
 */
export function tiedDistricts(question: Question, { candidates }: Retrieval): readonly string[] {
  const [first] = candidates;
  if (first === undefined || question.districts.length > 0) return [];
  if (isEverywhere(first.passage.district)) return [];
  const tied = candidates.filter(
    ({ passage, score }) =>
      score >= first.score * TIE &&
      passage.facet !== "unknown" &&
      (passage.facet === first.passage.facet || passage.topic === first.passage.topic) &&
      !isEverywhere(passage.district),
  );
  return [...new Set(tied.map(({ passage }) => passage.district))];
}

function isEverywhere(district: string): boolean {
  return district === "city" || district === "national";
}
