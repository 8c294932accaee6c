/** What of the knowledge time has overtaken, or is about to. Pure. */
import type { WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import { daysAfter } from "./days-after.ts";

export interface Stale {
  /** Guides whose review is due, the longest due first. */
  readonly reviewPassed: readonly Due[];
  readonly reviewSoon: readonly Due[];
  /** Sections past their last day, with none to follow. */
  readonly ended: readonly Due[];
  readonly endingSoon: readonly Due[];
  /** Sources nobody has compared with the guides for a year. */
  readonly unchecked: readonly Due[];
}

export interface Due {
  /** A guide's folder, that and a section, or a source. */
  readonly what: string;
  /** YYYY-MM-DD */
  readonly on: string;
  /** What holds afterwards. */
  readonly then?: string;
}

export const REVIEW_SOON_DAYS = 30;
export const ENDING_SOON_DAYS = 92;
const UNCHECKED_DAYS = 365;

/** @param today YYYY-MM-DD */
export function findStale({ guides, sources }: WrittenKnowledge, today: string): Stale {
  const reviews = guides.map(({ folder, fields }) => ({ what: folder, on: fields.review_by }));
  const ends = guides.flatMap(({ folder, fields }) =>
    Object.entries(fields.sections).flatMap(([key, section]): readonly Due[] => {
      const on = section.valid_until === undefined ? fields.valid_until : section.valid_until;
      if (on === null) return [];
      const then = section.superseded_by;
      return [{ what: `${folder}#${key}`, on, ...(then === undefined ? {} : { then }) }];
    }),
  );
  const checks = Object.entries(sources).map(([id, { checked }]) => ({ what: id, on: checked }));
  const between = (all: readonly Due[], days: number): readonly Due[] =>
    inOrder(all.filter(({ on }) => on >= today && on <= daysAfter(today, days)));
  return {
    reviewPassed: inOrder(reviews.filter(({ on }) => on < today)),
    reviewSoon: between(reviews, REVIEW_SOON_DAYS),
    ended: inOrder(ends.filter(({ on, then }) => on < today && then === undefined)),
    endingSoon: between(ends, ENDING_SOON_DAYS),
    unchecked: inOrder(checks.filter(({ on }) => on < daysAfter(today, -UNCHECKED_DAYS))),
  };
}

function inOrder(all: readonly Due[]): readonly Due[] {
  return all.toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}
