/**
 * What a reader should know about a passage's source before relying on it: its age, its certainty, how official it is, and
 * when it was last checked once its editors are late to look at it again.
 */
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import type { Reader } from "./reader.ts";

/** Rules of offices change within a few years; anything older is said to be. */
const STALE_AFTER_YEARS = 3;

export function sourceNotes(
  passage: Passage,
  knowledge: Pick<Knowledge, "guides" | "sources">,
  { translate, language, today }: Reader,
): string[] {
  const notes = passage.statuses
    .filter((status) => status !== "stated")
    .map((status) => translate(`turn:note.status.${status}`));
  const source = knowledge.sources.find(({ id }) => id === passage.sourceIds[0]);
  if (source !== undefined && source.trust !== "official") notes.push(translate(`turn:note.${source.trust}`));
  const { asOf } = passage;
  if (asOf === null && source?.published === null) notes.push(translate("turn:note.undated"));
  if (asOf !== null && yearOf(today) - yearOf(asOf) > STALE_AFTER_YEARS) {
    notes.push(translate("turn:note.stale", { asOf: writeDate(asOf, language) }));
  }
  const guide = knowledge.guides.find(({ id }) => id === passage.guideId);
  if (source !== undefined && guide !== undefined && guide.reviewBy < today) {
    notes.push(translate("turn:note.review-passed", { checked: writeDate(source.checked, language) }));
  }
  return notes;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
