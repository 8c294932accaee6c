/** What a reader should know about the time a passage holds: that it is still to come, that it ends soon and what follows. */
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import { addDays } from "#src/platform/shared/add-days.ts";
import type { Reader } from "./reader.ts";

export interface ChangeNotes {
  /** Said before the passage, so that nobody takes it for the rule of today. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** From this many days before a rule ends its end is announced: a quarter of a year is what a journey or a filing takes. */
const ANNOUNCED_DAYS = 92;

export function changeNotes(
  passage: Passage,
  knowledge: Pick<Knowledge, "passages">,
  { translate, language, today }: Reader,
): ChangeNotes {
  const standing = outOfForce(passage, today);
  const before =
    standing?.kind === "coming" ? [translate("turn:note.from", { day: writeDate(standing.day, language) })] : [];

  const { validUntil, supersededBy } = passage;
  if (validUntil === null || addDays(today, ANNOUNCED_DAYS) < validUntil) return { before, after: [] };
  const until = writeDate(validUntil, language);
  const successor = knowledge.passages.find(({ id, facet }) => id === supersededBy && facet !== "unknown");
  if (successor === undefined) return { before, after: [translate("turn:note.until", { until })] };
  const from = writeDate(addDays(validUntil, 1), language);
  const { heading } = successor.prose[language];
  return { before, after: [translate("turn:note.until-then", { until, from, heading })] };
}
