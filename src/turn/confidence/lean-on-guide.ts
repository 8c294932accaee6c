/**
 * Does a message that may leave out its matter leave it out? Two searches must agree: among what its own words find, the
 * best section of the guide that is spoken of, and what comes first once the matter spoken of stands before them. A matter
 * of its own leaves that guide behind in the first, or leads to another section in the second.
 *
 * In:  the question, what was retrieved for it, and how to search again.
 * Out: both for the question it would be, where it leaves out its matter; else as they were.
 */
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { SOMETHING_FROM } from "./decide.ts";
import type { Found } from "./found.ts";

export interface LeanParts {
  readonly searchAgain: (question: Question) => Promise<Retrieval>;
  /** How likely the first passage answers, 0 to 1. */
  readonly likelihood: (found: Found) => number;
  /** From which likelihood on it is given as an answer, 0 to 1. */
  readonly answerAt: (found: Found) => number;
}

/**
 * From this share of the best score on, a section of the guide that is spoken of may be what the words mean. Chosen on the
 * fit and dev dialogues.
 */
const NEAR_ENOUGH = 0.5;

export async function leanOnGuide(found: Found, { searchAgain, likelihood, answerAt }: LeanParts): Promise<Found> {
  const { asContinued: question } = found.question;
  const { candidates } = found.retrieval;
  const guideId = question?.followUp?.answeredFrom?.guideId;
  const [first] = candidates;
  const own = candidates.find(({ passage }) => passage.guideId === guideId);
  if (question === undefined || first === undefined || own === undefined) return found;
  if (own.score < first.score * NEAR_ENOUGH) return found;
  const alone = likelihood(found);
  // The guides tell nothing of the kind, of this matter or another.
  if (alone < SOMETHING_FROM) return found;

  const continued: Found = { question, retrieval: await searchAgain(question) };
  if (continued.retrieval.candidates[0]?.passage !== own.passage) return found;
  const again = likelihood(continued);
  if (alone < again) return continued;
  // What is clearer alone is a matter of its own, if of the same guide or if nothing else would be answered.
  const isOnlyAnswer = alone >= answerAt(found) && again < answerAt(continued);
  return own === first || isOnlyAnswer ? found : continued;
}
