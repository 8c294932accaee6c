import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import type { Cited, NextStep } from "#src/turn/outcome.ts";
import { questionAbout } from "./question-about.ts";
import type { Reader } from "./reader.ts";

const MOST_NEXT_STEPS = 3;

/**
 * What follows the cited passages, then other sections of the guide that are in force; one on what is not known would only
 * lead to a person.
 */
export function nextSteps(
  cited: readonly Cited[],
  { passages }: Pick<Knowledge, "passages">,
  reader: Reader,
): readonly NextStep[] {
  const shown = new Set(cited.map(({ passage }) => passage.id));
  const following = new Set(cited.map(({ passage }) => passage.supersededBy));
  const guideId = cited[0]?.passage.guideId;
  return passages
    .filter(({ id, guideId: guide, facet }) => guide === guideId && !shown.has(id) && facet !== "unknown")
    .filter((passage) => following.has(passage.id) || outOfForce(passage, reader.today) === undefined)
    .toSorted((a, b) => Number(following.has(b.id)) - Number(following.has(a.id)))
    .slice(0, MOST_NEXT_STEPS)
    .map((passage) => questionAbout(passage, reader));
}
