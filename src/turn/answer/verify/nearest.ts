import type { ReadText } from "./read-text.ts";

/** How much of the nearness is that the source speaks of what is said; the rest, that it speaks of nothing else. 0 to 1. */
const OF_SAID = 0.75;

/** How near a piece of a source is to what is said, from 0 (nothing in common) to 1 (they speak of the same): Tversky's index. */
export function nearness(said: ReadText, given: ReadText): number {
  const shared = said.units().intersection(given.units()).size;
  if (shared === 0) return 0;
  return shared / (OF_SAID * said.units().size + (1 - OF_SAID) * Math.max(shared, given.ownUnits()));
}

/** @returns undefined where nothing has anything in common with it */
export function nearestOf(said: ReadText, given: readonly ReadText[]): ReadText | undefined {
  let best = 0;
  let found: ReadText | undefined;
  for (const text of given) {
    const near = nearness(said, text);
    if (near > best) {
      best = near;
      found = text;
    }
  }
  return found;
}

/** The nearness of the nearest; 0 where nothing has anything in common with it. */
export function nearest(said: ReadText, given: readonly ReadText[]): number {
  return given.reduce((best, text) => Math.max(best, nearness(said, text)), 0);
}
