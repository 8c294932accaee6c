import type { PublishedEntry } from "#src/knowledge/overlay/published-entry.ts";
import type { EntryOnWire } from "#src/protocol/published.ts";

/** An entry without its files. */
export function tellEntry(entry: PublishedEntry, standing: boolean): EntryOnWire {
  return {
    key: entry.id,
    guideId: entry.guideId,
    kind: entry.content.kind,
    revision: entry.revision,
    reason: entry.reason,
    publishedAt: entry.publishedAt.toISOString(),
    publishedBy: entry.publishedBy.name,
    standing,
  };
}
