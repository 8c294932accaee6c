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
    tiedDistricts: [],
    districtsSummedUp: [],
    isOfDistrictBefore: false,
    tiedNations: [],
    askedBefore: [],
    comparison: undefined,
    outOfForce: undefined,
    unconfirmed: undefined,
    ...change,
  };
}
