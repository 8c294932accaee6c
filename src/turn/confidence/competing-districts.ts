import { districtsSpokenOf } from "#src/knowledge/districts-spoken-of.ts";
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { District } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import type { Candidate, Retrieval } from "#src/turn/retrieval/retrieve.ts";

export interface CompetingDistricts {
  /** The best first; where all compete, in the order of the register. Of fewer than two there is nothing to choose. */
  readonly ids: readonly string[];
  /** The best passage is the city's and sums them up: it may answer all the same. */
  readonly areSummedUp: boolean;
}

/**
 * From this share of the best score on, a passage of another district competes. A programme only one district has (the
 * "Lai Wo Ban" team) leaves all others far behind, at about half the score; a matter that several settle comes near.
 * Chosen on the fit part of the labelled questions. Sections on different countries compete from the same share on.
 */
export const TIE = 0.65;

/** The same where the question speaks of "our district": it does lack one. */
const TIE_OF_OWN = 0.4;

const NONE: CompetingDistricts = { ids: [], areSummedUp: false };

/**
 * Districts whose passages come near the best one. None when the question names a district or a place elsewhere, or when
 * the best passage holds everywhere and speaks of fewer than two districts; but where the question speaks of "our district", what holds
 * everywhere is not what is asked, and where one district alone tells it, all compete.
 */
export function competingDistricts(
  question: Question,
  { candidates }: Retrieval,
  {
    districts: register,
    recogniseDistricts,
  }: { readonly districts: readonly District[]; readonly recogniseDistricts: RecogniseDistricts },
): CompetingDistricts {
  const [first] = candidates;
  if (first === undefined || question.districts.length > 0 || question.elsewhere.length > 0) return NONE;
  if (question.lacksDistrict) {
    const telling = districtsTelling(candidates, first.score * TIE_OF_OWN);
    // What one district alone tells of "our district" is as little of any other.
    const all = register.map(({ id }) => id).filter((id) => !holdsEverywhere(id));
    return { ids: telling.length === 1 ? all : telling, areSummedUp: false };
  }
  const isEverywhere = holdsEverywhere(first.passage.district);
  if (isEverywhere && districtsSpokenOf(first.passage, recogniseDistricts).length < 2) return NONE;
  return { ids: districtsTelling(candidates, first.score * TIE), areSummedUp: isEverywhere };
}

/**
 * The districts whose own passages reach a score, each once, in the order of the candidates. A passage that only says what
 * is not known tells nothing.
 */
function districtsTelling(candidates: readonly Candidate[], least: number): readonly string[] {
  const telling = candidates.filter(
    ({ passage, score }) => score >= least && passage.facet !== "unknown" && !holdsEverywhere(passage.district),
  );
  return [...new Set(telling.map(({ passage }) => passage.district))];
}
