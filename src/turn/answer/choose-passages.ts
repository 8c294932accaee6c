import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Candidate } from "#src/turn/retrieval/retrieve.ts";

/** Best first; the first one is answered from. */
export type Candidates = readonly [Candidate, ...Candidate[]];

/** A second section is added only when it is nearly as good as the first. */
const NEARLY_AS_GOOD = 0.8;

/** The best passage, and one more of the same guide when the question asks for two kinds of answer. */
export function choosePassages(
  question: Pick<Question, "facets">,
  [first, ...rest]: Candidates,
): readonly [Passage, ...Passage[]] {
  const second = rest.find(
    ({ passage, score }) =>
      passage.guideId === first.passage.guideId &&
      passage.facet !== first.passage.facet &&
      question.facets.includes(passage.facet) &&
      question.facets.includes(first.passage.facet) &&
      score >= first.score * NEARLY_AS_GOOD,
  );
  return second === undefined ? [first.passage] : [first.passage, second.passage];
}
