/** What somebody published at the desk about one guide: an addition to the base that answers at once. Never changed. */
import type { KnowledgeFiles } from "../written/read-written.ts";

export interface NewEntry {
  /** Chosen by whoever publishes: the same again is the same entry. */
  readonly id: string;
  readonly guideId: string;
  readonly content: EntryContent;
  /** In the words of whoever published it; for other staff. */
  readonly reason: string;
  readonly publishedAt: Date;
  readonly publishedBy: { readonly id: string; readonly name: string };
}

export type EntryContent =
  /** The whole guide as it is written, in place of what the base has under its id. */
  | { readonly kind: "guide"; readonly files: KnowledgeFiles }
  /** The guide is no longer told. */
  | { readonly kind: "tombstone" }
  /** What was published about the guide before no longer counts: the base does. */
  | { readonly kind: "withdrawal" };

export interface PublishedEntry extends NewEntry {
  /** Place among all entries, from 1: a later entry has a larger one. */
  readonly revision: number;
}
