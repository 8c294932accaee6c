import { missesPlace } from "#src/turn/confidence/misses-place.ts";
import type { Steps } from "#src/turn/answer-question.ts";

type Decided = Pick<Steps, "question" | "retrieval">;

/** True when the threshold decided, and no rule before it had set the probability to nothing. */
export function decidedByThreshold(steps: Partial<Steps>): steps is Partial<Steps> & Decided {
  const { question, retrieval, decision } = steps;
  return (
    question !== undefined &&
    retrieval !== undefined &&
    decision?.isByThreshold === true &&
    !missesPlace(question, retrieval)
  );
}
