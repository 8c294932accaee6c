import type { Passage } from "./knowledge.ts";

/** Why a passage does not hold on a day. Full dates: the last day it held, the first on which it will. */
export type OutOfForce =
  | { readonly kind: "ended"; readonly day: string }
  | { readonly kind: "coming"; readonly day: string };

/** @param day full date @returns undefined when the passage is in force that day */
export function outOfForce(
  { validFrom, validUntil }: Pick<Passage, "validFrom" | "validUntil">,
  day: string,
): OutOfForce | undefined {
  // Full dates in one notation compare as text.
  if (validUntil !== null && validUntil < day) return { kind: "ended", day: validUntil };
  if (validFrom !== null && day < validFrom) return { kind: "coming", day: validFrom };
  return undefined;
}
