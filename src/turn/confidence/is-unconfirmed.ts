import type { FactStatus } from "#src/knowledge/fact-status.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

/** What is only known of another place, or not confirmed at all, does not answer for Qingdao. */
const UNCONFIRMED: ReadonlySet<FactStatus> = new Set(["other-place", "unverified"]);

/** True when the best passage says what could not be confirmed, or rests on nothing else. */
export function isUnconfirmed({ candidates }: Retrieval): boolean {
  const passage = candidates[0]?.passage;
  if (passage === undefined) return false;
  return passage.facet === "unknown" || passage.statuses.every((status) => UNCONFIRMED.has(status));
}
