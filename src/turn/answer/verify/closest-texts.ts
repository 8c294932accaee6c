import type { ReadText } from "./read-text.ts";

/** Pieces of a source that speak of the same as a piece of a sentence, with the share of its units that the best of them holds. */
export interface Closest {
  readonly texts: readonly ReadText[];
  /** 0 to 1. */
  readonly share: number;
}

/** Others that hold nearly as much may be what is meant as well. */
const NEARLY = 0.8;

export function closestTexts(said: ReadText, given: readonly ReadText[]): Closest {
  const units = said.units();
  if (units.size === 0) return { texts: [], share: 0 };
  const shares = given.map((text) => ({ text, share: sharedUnits(units, text.units()) / units.size }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  return {
    texts: shares.filter(({ share }) => share > 0 && share >= NEARLY * best).map(({ text }) => text),
    share: best,
  };
}

function sharedUnits(units: ReadonlySet<string>, given: ReadonlySet<string>): number {
  let shared = 0;
  for (const unit of units) if (given.has(unit)) shared++;
  return shared;
}
