/** Published entries as rows. */
import type { EntryContent, NewEntry, PublishedEntry } from "#src/knowledge/overlay/published-entry.ts";
import { isRecord } from "./is-record.ts";
import type { EntryRow } from "./tables.ts";

export type NewEntryRow = Omit<EntryRow, "revision">;

export function rowOfEntry({ id, guideId, content, reason, publishedAt, publishedBy }: NewEntry): NewEntryRow {
  return {
    id,
    guide_id: guideId,
    kind: content.kind,
    files: content.kind === "guide" ? JSON.stringify(Object.fromEntries(content.files)) : null,
    reason,
    published_at: publishedAt.getTime(),
    publisher_id: publishedBy.id,
    publisher_name: publishedBy.name,
  };
}

export function entryOfRow(row: EntryRow): PublishedEntry {
  const { revision, id, guide_id, reason, published_at, publisher_id, publisher_name } = row;
  return {
    revision,
    id,
    guideId: guide_id,
    content: contentOfRow(row),
    reason,
    publishedAt: new Date(published_at),
    publishedBy: { id: publisher_id, name: publisher_name },
  };
}

function contentOfRow({ kind, files }: EntryRow): EntryContent {
  return kind === "guide" ? { kind, files: readFiles(files ?? "") } : { kind };
}

/** @throws Error when they are not texts by their paths: a fault */
function readFiles(json: string): ReadonlyMap<string, string> {
  const files: unknown = JSON.parse(json);
  if (!isRecord(files)) throw new Error("the files in an entry's row are none");
  return new Map(
    Object.entries(files).map(([path, text]) => {
      if (typeof text !== "string") throw new Error("a file in an entry's row is no text");
      return [path, text];
    }),
  );
}
