import type { LabelledQuestion } from "../questions/labelled-question.ts";

/**
 * True as long as most questions a threshold was chosen on are written by us: what visitors really ask may be harder.
 *
 * @param questions all that it was chosen on
 */
export function isProvisional(questions: readonly Pick<LabelledQuestion, "reviewed">[]): boolean {
  const reviewed = questions.filter((question) => question.reviewed !== undefined);
  return reviewed.length <= questions.length / 2;
}
