import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Review } from "./review.ts";

/**
 * Reads what a reviewer typed: ids of collected facts, each counted once, or the id of one passage.
 * @returns undefined where today's guides have no such passage, or tell none of such a fact
 */
export function readAnswerPlace(
  typed: string,
  { passages }: Pick<Knowledge, "passages">,
): Pick<Review, "refs" | "passageId"> | undefined {
  const named = [...new Set(typed.split(/[\s,，、]+/u).filter((id) => id !== ""))];
  const [only = ""] = named;
  if (named.length === 1 && passages.some(({ id }) => id === only)) return { refs: [], passageId: only };
  const isTold = (ref: string): boolean => passages.some(({ refs }) => refs.includes(ref));
  return named.every(isTold) ? { refs: named, passageId: undefined } : undefined;
}
