import { decide, type Situation } from "./decide.ts";

/**
 * True when the probability settles the matter: were it certain, the first passage would be answered from, and no rule would
 * ask back, compare or fetch a person. Only such turns teach or measure anything about the probability.
 */
export function isByThreshold(situation: Situation): boolean {
  if (situation.probability === null || situation.unconfirmed !== undefined) return false;
  const decision = decide({ ...situation, probability: 1 });
  return decision.kind === "answer" && decision.comparison === undefined;
}
