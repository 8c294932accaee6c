import { outOfForce } from "#src/knowledge/out-of-force.ts";
import type { NextStep } from "#src/turn/outcome.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { questionAbout } from "./question-about.ts";
import type { Reader } from "./reader.ts";

const MOST_SUGGESTIONS = 3;

/**
 * Questions the guides can answer, near to one they could not: the reader may have meant one of them. One per guide
 * section, the nearest first; a section on what is not known would only lead to a person again. Near to a rule that is
 * not in force there is only that rule, once it is coming. What was asked just now is not offered again.
 *
 * @param asked the question that was not answered
 */
export function suggestQuestions(
  { candidates, notInForce }: Retrieval,
  asked: string,
  reader: Reader,
): readonly NextStep[] {
  const isComing = notInForce && outOfForce(notInForce.passage, reader.today)?.kind === "coming";
  const near = notInForce === undefined ? candidates : isComing === true ? [notInForce] : [];
  return near
    .filter(({ passage }) => passage.facet !== "unknown")
    .map(({ passage }) => questionAbout(passage, reader))
    .filter(({ question }) => question !== asked)
    .slice(0, MOST_SUGGESTIONS);
}
