import type { CompetingDistricts } from "#src/turn/confidence/competing-districts.ts";
import type { Situation } from "#src/turn/confidence/decide.ts";

/** A question below the threshold with nothing special about it. */
export function makeSituation(change: Partial<Situation> = {}): Situation {
  return {
    wantsPerson: false,
    sensitiveQuestion: false,
    sensitiveGuide: false,
    probability: 0.5,
    answerAt: 0.8,
    lacksDistrict: false,
    competingDistricts: { ids: [], areSummedUp: false },
    isOfDistrictBefore: false,
    tiedNations: [],
    askedBefore: [],
    comparison: undefined,
    outOfForce: undefined,
    unconfirmed: undefined,
    ...change,
  };
}

/** Districts of which the first answers about as well as the others. */
export function competing(...ids: readonly string[]): CompetingDistricts {
  return { ids, areSummedUp: false };
}
