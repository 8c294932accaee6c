import { seededRandom } from "#src/platform/shared/seeded-random.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;
/** Left out at either end: the middle nine tenths remain. */
const TAIL = 0.05;
/** Any; the same one, so that the same runs always give the same interval. */
const SEED = 1;

/**
 * How far a figure moves when other questions of the same kind had been asked: the groups are drawn anew, as many as there
 * are and with replacement, a thousand times, each with all its members; the middle nine tenths of the figures remain.
 * Groups are drawn and not members, so that members that stand or fall together do not pass for independent ones.
 *
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapters 8 and 13.
 *
 * @returns NaN at both ends when there is nothing to draw from
 */
export function bootstrapInterval<T>(
  groups: readonly (readonly T[])[],
  figure: (members: readonly T[]) => number,
): Interval {
  if (groups.length === 0) return { low: Number.NaN, high: Number.NaN };
  const random = seededRandom(SEED);
  const draw = (): readonly T[] => groups[Math.floor(random() * groups.length)] ?? [];
  const figures = Array.from({ length: DRAWS }, () => figure(groups.flatMap(draw))).toSorted((a, b) => a - b);
  const at = (share: number): number => figures[Math.round(share * (DRAWS - 1))] ?? Number.NaN;
  return { low: at(TAIL), high: at(1 - TAIL) };
}
