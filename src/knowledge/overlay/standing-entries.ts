import type { PublishedEntry } from "./published-entry.ts";

/**
 * The entries that count on top of a base: neither withdrawn nor in the base already.
 *
 * @param latest the last entry about each guide
 * @param folded guide id -> id of the entry that was last written into the base
 */
export function standingEntries(
  latest: readonly PublishedEntry[],
  folded: Readonly<Record<string, string>>,
): readonly PublishedEntry[] {
  return latest.filter(({ id, guideId, content }) => content.kind !== "withdrawal" && folded[guideId] !== id);
}
