import type { Question } from "#src/turn/question/question.ts";
import type { Candidate } from "./retrieve.ts";

/**
 * From this share of the best score on, a passage of the guide that is spoken of comes before one of another guide: who
 * names another thing ("And companies set up earlier?") mostly stays with the matter. A matter of its own leaves the guide
 * behind, at a small part of its score. Chosen on the fit dialogues.
 */
const NEAR_ENOUGH = 0.6;

/**
 * Puts first what a follow-up asks for. Its words are those of the question before, so they find the guide but also the
 * section that answered last time: within the guide that is spoken of, the kind of answer decides. Where it names another
 * thing, the guide that is spoken of decides among what its words find.
 *
 * @param ranked best first
 */
export function facetFirst(
  { followUp }: Pick<Question, "followUp">,
  ranked: readonly Candidate[],
): readonly Candidate[] {
  if (followUp === undefined) return ranked;
  const asked = followUp.kind === "renames" ? sameGuide(followUp, ranked) : kindAskedFor(followUp, ranked);
  return asked === undefined ? ranked : [asked, ...ranked.filter((candidate) => candidate !== asked)];
}

type FollowUp = NonNullable<Question["followUp"]>;

function kindAskedFor({ asksFor, answeredFrom }: FollowUp, ranked: readonly Candidate[]): Candidate | undefined {
  const guideId = answeredFrom?.guideId ?? ranked[0]?.passage.guideId;
  return ranked.find(({ passage }) => passage.guideId === guideId && asksFor.includes(passage.facet));
}

function sameGuide({ answeredFrom }: FollowUp, ranked: readonly Candidate[]): Candidate | undefined {
  const least = (ranked[0]?.score ?? 0) * NEAR_ENOUGH;
  return ranked.find(
    ({ passage, score }) =>
      score >= least && passage.guideId === answeredFrom?.guideId && passage.id !== answeredFrom.passageId,
  );
}
