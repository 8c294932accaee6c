import type { Question } from "#src/turn/question/question.ts";
import type { Candidate } from "./retrieve.ts";

/**
 * Puts first what a follow-up asks for. Its words are those of the question before, so they find the guide but also the
 * section that answered last time: within the guide that is spoken of, the kind of answer decides.
 *
 * @param ranked best first
 */
export function facetFirst(
  { followUp }: Pick<Question, "followUp">,
  ranked: readonly Candidate[],
): readonly Candidate[] {
  const guideId = followUp?.answeredFrom?.guideId ?? ranked[0]?.passage.guideId;
  const asked = ranked.find(
    ({ passage }) => passage.guideId === guideId && followUp?.asksFor.includes(passage.facet) === true,
  );
  return asked === undefined ? ranked : [asked, ...ranked.filter((candidate) => candidate !== asked)];
}
