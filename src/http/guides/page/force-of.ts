import type { Passage } from "#src/knowledge/knowledge.ts";

/** Whether a section holds on a day: already, still, or neither. */
export type Force = "upcoming" | "in-force" | "ended";

/** @param today YYYY-MM-DD */
export function forceOf({ validFrom, validUntil }: Pick<Passage, "validFrom" | "validUntil">, today: string): Force {
  if (validFrom !== null && today < validFrom) return "upcoming";
  return validUntil !== null && today > validUntil ? "ended" : "in-force";
}
