import type { Language } from "../language.ts";
import { writeDate } from "./write-date.ts";

const PARTIAL_DATE = /^\d{4}(?:-\d{2}){0,2}$/u;

/**
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or whatever else a source says instead
 * @returns the date in the reader's language, as precisely as it is known; any other text, and a day that no calendar
 *   has, as it came; undefined for null
 */
export function showDate(date: string | null, language: Language): string | undefined {
  if (date === null) return undefined;
  return isDate(date) ? writeDate(date, language) : date;
}

/** 30 February is parsed, as 2 March: only a date that comes back unchanged is one. */
function isDate(text: string): boolean {
  const time = PARTIAL_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
