import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import { type Candidates, choosePassages } from "../choose-passages.ts";

/** More to read from costs time and strays from what was decided to answer. */
const MOST = 4;
/** A section of the same guide that is much farther from the question is not about it. */
const NEAR_ENOUGH = 0.5;

/**
 * What a model may write from: the passages that would be quoted, then other sections of that guide that come near. Only
 * that guide: that it answers is what the confidence is about.
 */
export function passagesToShow(question: Pick<Question, "facets">, candidates: Candidates): readonly Passage[] {
  const [first] = candidates;
  const quoted = choosePassages(question, candidates);
  const near = candidates
    .filter(({ passage, score }) => passage.guideId === first.passage.guideId && score >= first.score * NEAR_ENOUGH)
    .map(({ passage }) => passage)
    .filter((passage) => passage.facet !== "unknown" && !quoted.includes(passage));
  return [...quoted, ...near].slice(0, MOST);
}
