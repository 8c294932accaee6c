import type { FactStatus } from "#src/knowledge/fact-status.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

/** What is only known of another place, or not confirmed at all, does not answer for Qingdao. */
const UNCONFIRMED: ReadonlySet<FactStatus> = new Set(["other-place", "unverified"]);

/** The best passage, when it says what could not be confirmed, or rests on nothing else. */
export function unconfirmedPassage({ candidates }: Retrieval): Passage | undefined {
  const passage = candidates[0]?.passage;
  if (passage === undefined) return undefined;
  const { facet, statuses } = passage;
  return facet === "unknown" || statuses.every((status) => UNCONFIRMED.has(status)) ? passage : undefined;
}
