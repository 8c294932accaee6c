import type { Passage } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";

/**
 * @param today YYYY-MM-DD
 * @returns a passage that speaks for all of them when all hold today, since the same day and until the same day, so that it
 *   is said once; undefined where it must be said of each
 */
export function sharedValidity(passages: readonly Passage[], today: string): Passage | undefined {
  const [first, ...others] = passages;
  if (first === undefined || outOfForce(first, today) !== undefined) return undefined;
  const areAlike = others.every(
    ({ validFrom, validUntil }) => validFrom === first.validFrom && validUntil === first.validUntil,
  );
  return areAlike && passages.every(({ supersededBy }) => supersededBy === null) ? first : undefined;
}
