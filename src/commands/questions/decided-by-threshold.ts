import { missesPlace } from "#src/turn/confidence/misses-place.ts";
import { unconfirmedPassage } from "#src/turn/confidence/unconfirmed-passage.ts";
import { tiedDistricts } from "#src/turn/confidence/tied-districts.ts";
import type { Steps } from "#src/turn/answer-question.ts";

type Decided = Pick<Steps, "question" | "retrieval">;

/**
 * True when the probability settles the matter: something was found, in force and confirmed, no person is wished for and
 * no district missing. Only such questions teach or measure anything about the probability.
 */
export function decidedByThreshold(steps: Partial<Steps>): steps is Partial<Steps> & Decided {
  const { question, retrieval } = steps;
  return (
    question !== undefined &&
    retrieval !== undefined &&
    retrieval.candidates.length > 0 &&
    retrieval.notInForce === undefined &&
    !question.wantsPerson &&
    unconfirmedPassage(retrieval) === undefined &&
    !question.lacksDistrict &&
    !missesPlace(question, retrieval) &&
    tiedDistricts(question, retrieval).length < 2
  );
}
