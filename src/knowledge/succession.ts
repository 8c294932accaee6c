/** Passages that follow each other in time are sides of one rule; of these at most one is told. */
import type { Passage } from "./knowledge.ts";
import { outOfForce } from "./out-of-force.ts";

/**
 * The side of a passage's rule to tell: the one in force on the first of the days (full dates) on which one is, often the
 * passage itself. A side that only says what is not known does not count: where no other is in force on any of the days,
 * it is what was known last.
 */
export type SideToTell = (passage: Passage, days: readonly string[]) => Passage;

const NO_END = "9999-12-31";

export function createSuccession(passages: readonly Passage[]): SideToTell {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const predecessors = Map.groupBy(passages, ({ supersededBy }) => supersededBy);
  const neighbours = ({ id, supersededBy }: Passage): readonly Passage[] => {
    const successor = supersededBy === null ? undefined : byId.get(supersededBy);
    return [...(successor ? [successor] : []), ...(predecessors.get(id) ?? [])];
  };

  return (passage, days) => {
    // A set is walked in the order of insertion, and what is added on the way is walked as well: the nearest side first.
    const sides = new Set([passage]);
    for (const side of sides) for (const neighbour of neighbours(side)) sides.add(neighbour);
    const known = [...sides].filter(({ facet }) => facet !== "unknown");
    for (const day of days) {
      const inForce = known.find((side) => outOfForce(side, day) === undefined);
      if (inForce !== undefined) return inForce;
    }
    const [latest = passage] = known.toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
    return latest;
  };
}

function endOf({ validUntil }: Passage): string {
  return validUntil ?? NO_END;
}
