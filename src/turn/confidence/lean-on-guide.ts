/**
 * Does a message that may leave out its matter leave it out? Two searches must agree, both over all guides: the
 * one made for its own words, and one with the matter spoken of before them. The section of the guide that is spoken of
 * that is best in the first, and near the best of all, must come first in the second. A matter of its own leaves that
 * guide behind in the first, or leads to another section in the second. Once they agree, a third search, for its own
 * words, in which that guide alone may answer, tells how likely these are answered there: the likelihood of the
 * whole rests on both.
 *
 * In:  the question, what was retrieved for it, and how to search again.
 * Out: both for the question it would be, where it leaves out its matter; else as they were.
 */
import type { Found, LookAgain } from "./found.ts";

/**
 * From this share of the best score on, a section of the guide that is spoken of may be what the words mean. Chosen on the
 * fit and dev dialogues.
 */
const NEAR_ENOUGH = 0.5;

/** From this likelihood on, what the words find in another guide is what they mean: it is likelier than not. */
const MATTER_OF_ITS_OWN = 0.5;

export async function leanOnGuide(found: Found, { searchAgain, likelihood }: LookAgain): Promise<Found> {
  const { asContinued } = found.question;
  const { candidates } = found.retrieval;
  const answeredFrom = asContinued?.followUp?.answeredFrom;
  const [first] = candidates;
  const own = candidates.find(({ passage }) => passage.guideId === answeredFrom?.guideId);
  if (asContinued?.followUp === undefined || first === undefined || own === undefined) return found;
  if (own.score < first.score * NEAR_ENOUGH) return found;
  const alone = likelihood(found);
  if (own !== first && alone >= MATTER_OF_ITS_OWN) return found;

  // The matter's own words find what has just been told, whatever is asked of it.
  const told = answeredFrom?.passageId === own.passage.id ? undefined : answeredFrom?.passageId;
  const retrieval = await searchAgain(asContinued, ({ id }) => id !== told);
  if (retrieval.candidates[0]?.passage !== own.passage) return found;
  const ofGuide = await searchAgain(found.question, ({ guideId }) => guideId === own.passage.guideId);
  const saidLikelihood = likelihood({ question: found.question, retrieval: ofGuide });
  const question = { ...asContinued, followUp: { ...asContinued.followUp, saidLikelihood } };
  const continued: Found = { question, retrieval };
  // What is clearer alone is a matter of its own, if of the same guide.
  return own === first && alone >= likelihood(continued) ? found : continued;
}
