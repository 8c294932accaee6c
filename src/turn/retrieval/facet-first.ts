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
  const asked = BY_KIND[followUp.kind](followUp, ranked);
  return asked === undefined ? ranked : [asked, ...ranked.filter((candidate) => candidate !== asked)];
}

type FollowUp = NonNullable<Question["followUp"]>;

const BY_KIND: Readonly<
  Record<FollowUp["kind"], (followUp: FollowUp, ranked: readonly Candidate[]) => Candidate | undefined>
> = {
  asks: kindAskedFor,
  moves: countryAskedFor,
  renames: sameGuide,
  compares: sameFact,
  continues: () => undefined,
  rewritten: () => undefined,
};

/** What holds for other countries alone is of the kind asked for, but not for whom it is asked. */
function kindAskedFor({ asksFor, answeredFrom }: FollowUp, ranked: readonly Candidate[]): Candidate | undefined {
  const guideId = answeredFrom?.guideId ?? ranked[0]?.passage.guideId;
  const ofKind = ranked.filter(({ passage }) => passage.guideId === guideId && asksFor.includes(passage.facet));
  return ofKind.find(({ nation }) => nation === 1) ?? ofKind.find(({ nation }) => nation === 0);
}

/** A section on the country now asked about may tell of it what others tell in sections of their own. */
function countryAskedFor(followUp: FollowUp, ranked: readonly Candidate[]): Candidate | undefined {
  const ofKind = kindAskedFor(followUp, ranked);
  if (ofKind?.nation === 1) return ofKind;
  const { answeredFrom } = followUp;
  return ranked.find(({ passage, nation }) => nation === 1 && passage.guideId === answeredFrom?.guideId) ?? ofKind;
}

/** How the districts compare is told beside the figure that was told. */
function sameFact({ answeredFrom }: FollowUp, ranked: readonly Candidate[]): Candidate | undefined {
  return ranked.find(({ passage }) => passage.refs.some((ref) => answeredFrom?.refs?.includes(ref)));
}

function sameGuide({ answeredFrom }: FollowUp, ranked: readonly Candidate[]): Candidate | undefined {
  const least = (ranked[0]?.score ?? 0) * NEAR_ENOUGH;
  return ranked.find(
    ({ passage, score }) =>
      score >= least && passage.guideId === answeredFrom?.guideId && passage.id !== answeredFrom.passageId,
  );
}
