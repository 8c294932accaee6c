import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { District } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { districtsTelling } from "./districts-telling.ts";

/**
 * From this share of the best score on, a passage of another district competes. A programme only one district has (the
 * "Lai Wo Ban" team) leaves all others far behind, at about half the score; a matter that several settle comes near.
 * Chosen on the fit part of the labelled questions.
 */
export const TIE = 0.65;

/** The same where the question speaks of "our district": it does lack one. */
const TIE_OF_OWN = 0.4;

/**
 * Districts whose passages compete with the best one, the best first. Empty when the question names a district or a place
 * elsewhere, or when the best passage holds everywhere; but not where the question speaks of "our district": then what
 * holds everywhere is not what is asked, and where one district alone tells it, all compete.
 *
 * @param register all districts there are
 */
export function tiedDistricts(
  question: Question,
  { candidates }: Retrieval,
  register: readonly District[],
): readonly string[] {
  const [first] = candidates;
  if (first === undefined || question.districts.length > 0 || question.elsewhere.length > 0) return [];
  if (holdsEverywhere(first.passage.district) && !question.lacksDistrict) return [];
  const least = first.score * (question.lacksDistrict ? TIE_OF_OWN : TIE);
  const telling = districtsTelling(candidates, least);
  // What one district alone tells of "our district" is as little of any other.
  if (!question.lacksDistrict || telling.length !== 1) return telling;
  return register.map(({ id }) => id).filter((id) => !holdsEverywhere(id));
}
