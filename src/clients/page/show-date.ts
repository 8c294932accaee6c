import { writeDate } from "#src/language/figures/write-date.ts";
import type { Language } from "#src/language/language.ts";

/** A date as precisely as it is known, in the reader's language; as it came where it is none, and nothing for nothing. */
export function showDate(date: string | null, language: Language): string | undefined {
  if (date === null) return undefined;
  return Number.isNaN(Date.parse(date)) ? date : writeDate(date, language);
}
