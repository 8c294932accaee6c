/**
 * May this be published? By the very rules of the knowledge check, over the base with everything else that stands.
 *
 * Pure. An entry may break nothing elsewhere either: a step another guide waits for, an id of another guide.
 */
import { checkWritten } from "../check/check-written.ts";
import type { Fault } from "../written/fault.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";
import type { NewEntry, PublishedEntry } from "./published-entry.ts";
import { readEntryGuide } from "./read-entry-guide.ts";

interface Ground {
  readonly basis: WrittenKnowledge;
  readonly standing: readonly PublishedEntry[];
  /** Full date in Qingdao. */
  readonly today: string;
}

/** @returns everything that keeps it from being published, none when it may be */
export function checkEntry(
  { guideId, content }: Pick<NewEntry, "guideId" | "content">,
  { basis, standing, today }: Ground,
): readonly Fault[] {
  const own = content.kind === "guide" ? readEntryGuide(content.files) : undefined;
  if (own?.ok === false) return own.error;
  const others = standing.filter((entry) => entry.guideId !== guideId);
  const replaced = new Set(others.map((entry) => entry.guideId));
  if (content.kind !== "withdrawal") replaced.add(guideId);
  const guides: readonly WrittenGuide[] = [
    ...basis.guides.filter(({ fields }) => !replaced.has(fields.id)),
    ...others.flatMap(guideOf),
    ...(own === undefined ? [] : [own.value]),
  ];
  return checkWritten({ ...basis, guides }, today).faults;
}

/** Checked when it was published: like those of the base, without its prose. */
function guideOf({ content }: PublishedEntry): readonly WrittenGuide[] {
  const read = content.kind === "guide" ? readEntryGuide(content.files) : undefined;
  return read?.ok === true ? [{ ...read.value, prose: {} }] : [];
}
