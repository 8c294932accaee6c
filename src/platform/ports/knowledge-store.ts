/** Where is kept what was published at the desk. Nothing in it is ever changed or taken away: entries are only added. */
import type { NewEntry, PublishedEntry } from "#src/knowledge/overlay/published-entry.ts";

export interface KnowledgeStore {
  /** Revision of the last entry, 0 before the first. One row is read: every process asks each second. */
  readRevision(): Promise<number>;
  /** The last entry about each guide, in the order of their revisions. */
  readLatest(): Promise<readonly PublishedEntry[]>;
  find(entryId: string): Promise<PublishedEntry | undefined>;
  /**
   * Adds an entry behind the revision it was checked against.
   * @returns undefined where nothing was written: the id is taken, or something was published in between
   */
  append(entry: NewEntry, behind: number): Promise<PublishedEntry | undefined>;
}
