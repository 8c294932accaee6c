import type { IndexedGuide } from "#src/http/guides/guide-index.ts";
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { Chapter } from "./chapters-of.ts";
import type { Edition } from "./edition.ts";

/** One edition and everything its pages are made from. */
export interface Handbook {
  readonly edition: Edition;
  readonly knowledge: Knowledge;
  readonly chapters: readonly Chapter[];
  /** Of the service that the codes lead to. */
  readonly origin: string;
  /** YYYY-MM-DD in Beijing, the day it is made. */
  readonly today: string;
  /** What to mind about a passage's source. */
  readonly notesOf: (passage: Passage, language: Language) => readonly string[];
}

export function guidesOf({ chapters }: Pick<Handbook, "chapters">): readonly IndexedGuide[] {
  return chapters.flatMap(({ entries }) => entries);
}
