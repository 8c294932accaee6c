/** Passages that follow each other in time are sides of one rule; on each day at most one of them is to be told. */
import type { Passage } from "./knowledge.ts";
import { outOfForce } from "./out-of-force.ts";

/** The side of a passage's rule that is in force on a day (a full date): often the passage itself; undefined for none. */
export type SideOn = (passage: Passage, day: string) => Passage | undefined;

export function createSuccession(passages: readonly Passage[]): SideOn {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const predecessors = Map.groupBy(passages, ({ supersededBy }) => supersededBy);
  const neighbours = (passage: Passage): readonly Passage[] => {
    const successor = passage.supersededBy === null ? undefined : byId.get(passage.supersededBy);
    return [...(successor ? [successor] : []), ...(predecessors.get(passage.id) ?? [])];
  };

  return (passage, day) => {
    // A set is walked in the order of insertion, and what is added on the way is walked as well: the nearest side first.
    const sides = new Set([passage]);
    for (const side of sides) {
      if (outOfForce(side, day) === undefined) return side;
      for (const neighbour of neighbours(side)) sides.add(neighbour);
    }
    return undefined;
  };
}
