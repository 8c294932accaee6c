/** Publishing at the desk: checked against what is told now, added whole or not at all, once however often it is sent. */
import type { Clock } from "#src/platform/ports/clock.ts";
import type { KnowledgeStore } from "#src/platform/ports/knowledge-store.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Fault } from "../written/fault.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";
import { checkEntry } from "./check-entry.ts";
import type { EntryContent, NewEntry, PublishedEntry } from "./published-entry.ts";
import { standingEntries } from "./standing-entries.ts";

export interface Publishing {
  readonly published: KnowledgeStore;
  readonly readBasis: () => Promise<WrittenKnowledge>;
  readonly clock: Clock;
}

export type Published =
  | { readonly kind: "published" | "published-before"; readonly entry: PublishedEntry }
  /** Another entry was published under this id. */
  | { readonly kind: "key-reused" }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/** How often it is tried again when others publish in between. */
const MOST_TRIES = 5;

/** @throws Error when others publish in between again and again: a fault */
export async function publish(
  wanted: Omit<NewEntry, "publishedAt">,
  { published, readBasis, clock }: Publishing,
): Promise<Published> {
  const basis = await readBasis();
  const now = clock.now();
  const entry = { ...wanted, publishedAt: now };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await published.find(entry.id);
    if (before !== undefined) {
      return isSame(before, entry) ? { kind: "published-before", entry: before } : { kind: "key-reused" };
    }
    const latest = await published.readLatest();
    const standing = standingEntries(latest, basis.folded);
    const faults = checkEntry(entry, { basis, standing, today: beijingDate(now) });
    if (faults.length > 0) return { kind: "faulty", faults };

    const added = await published.append(entry, latest.at(-1)?.revision ?? 0);
    if (added !== undefined) return { kind: "published", entry: added };
  }
  throw new Error("others published in between, again and again");
}

function isSame(before: NewEntry, entry: NewEntry): boolean {
  return (
    before.publishedBy.id === entry.publishedBy.id &&
    before.guideId === entry.guideId &&
    before.reason === entry.reason &&
    isSameContent(before.content, entry.content)
  );
}

function isSameContent(one: EntryContent, other: EntryContent): boolean {
  if (one.kind !== "guide" || other.kind !== "guide") return one.kind === other.kind;
  return one.files.size === other.files.size && [...one.files].every(([path, text]) => other.files.get(path) === text);
}
