/** The overlay: what stands of everything that was published, compiled to be told in place of the base's guides. */
import { entryUnknown } from "../check/entry-unknown.ts";
import { compileGuide, type CompiledGuide } from "../compile-guide.ts";
import type { Knowledge } from "../knowledge.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";
import type { PublishedEntry } from "./published-entry.ts";
import { readEntryGuide } from "./read-entry-guide.ts";
import { standingEntries } from "./standing-entries.ts";

export interface Overlay {
  /** Of the last entry, whatever it was; 0 before the first. */
  readonly revision: number;
  readonly guides: readonly CompiledGuide[];
  /** Ids of the guides of which the base's own text is not told: replaced, or taken off. */
  readonly covered: ReadonlySet<string>;
  /** Entries that the rules of this release no longer let through: here the base goes on. */
  readonly leftOut: readonly PublishedEntry[];
}

/** @param latest the last entry about each guide, in the order of their revisions */
export function openOverlay(latest: readonly PublishedEntry[], basis: WrittenKnowledge): Overlay {
  const standing = standingEntries(latest, basis.folded);
  const compiled = standing.map((entry) => ({ entry, guide: compileEntry(entry, basis) }));
  const told = compiled.filter(({ entry, guide }) => entry.content.kind === "tombstone" || guide !== undefined);
  return {
    revision: latest.at(-1)?.revision ?? 0,
    guides: told.flatMap(({ guide }) => guide ?? []),
    covered: new Set(told.map(({ entry }) => entry.guideId)),
    leftOut: standing.filter((entry) => told.every((one) => one.entry !== entry)),
  };
}

/** The knowledge with an overlay on top. Its registers, and the guides that nobody replaced, are the base's own. */
export function overlayKnowledge(base: Knowledge, { revision, guides, covered }: Overlay): Knowledge {
  return {
    ...base,
    version: `${base.version}+${revision}`,
    guides: [...base.guides.filter(({ id }) => !covered.has(id)), ...guides.map(({ guide }) => guide)],
    passages: [
      ...base.passages.filter(({ guideId }) => !covered.has(guideId)),
      ...guides.flatMap(({ passages }) => passages),
    ],
  };
}

function compileEntry({ content }: PublishedEntry, basis: WrittenKnowledge): CompiledGuide | undefined {
  const read = content.kind === "guide" ? readEntryGuide(content.files) : undefined;
  if (read?.ok !== true) return undefined;
  // It was checked against the registers of its day; those of this base may have lost what it refers to.
  const lost = entryUnknown({ ...basis, guides: [read.value], teams: {}, workingDays: {} });
  return lost.length > 0 ? undefined : compileGuide(read.value, basis.collected);
}
