/**
 * Is another thing that a message names ("And for partnerships?", 股份公司呢) one of the guide that is spoken of? Where it
 * comes first there, two more searches follow in which that guide alone may answer, without what has just been told: for
 * the whole question, and for what was said by itself. Both look through all guides, and of the best that they find only
 * that guide's sections are kept. The whole comes first in the guide whatever is named, so the section must be among what
 * was said finds, and must share a term with it: what is near in meaning alone does not count.
 *
 * In:  the question, what was retrieved for it, and how to search again.
 * Out: both with what the guide says; as they were where another guide comes first, or where it is no such message.
 */
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Found, LookAgain } from "./found.ts";

export async function stayInGuide(found: Found, { searchAgain, likelihood }: LookAgain): Promise<Found> {
  const { followUp, ...whole } = found.question;
  const answeredFrom = followUp?.answeredFrom;
  const first = found.retrieval.candidates[0]?.passage;
  if (followUp?.kind !== "renames" || answeredFrom === undefined || first === undefined) return found;
  if (first.guideId !== answeredFrom.guideId) return found;

  const mayAnswer = ({ id, guideId }: Passage): boolean =>
    guideId === answeredFrom.guideId && id !== answeredFrom.passageId;
  const retrieval = await searchAgain(whole, mayAnswer);
  if (retrieval.candidates[0]?.passage !== first) return found;
  const said = { ...whole, text: followUp.said };
  const named = await searchAgain(said, mayAnswer);
  const isNamed = named.candidates.some(({ passage, lexical }) => passage === first && lexical !== undefined);
  const saidLikelihood = isNamed ? likelihood({ question: said, retrieval: named }) : 0;
  return { question: { ...found.question, followUp: { ...followUp, saidLikelihood } }, retrieval };
}
