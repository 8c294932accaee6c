/** Dates as editors write them, always of days that exist. */

const PARTIAL = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const FULL = /^\d{4}-\d{2}-\d{2}$/u;
const YEARLY = /^\d{2}-\d{2}$/u;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string): boolean {
  return PARTIAL.test(text) && exists(text);
}

/** `YYYY-MM-DD`. */
export function isFullDate(text: string): boolean {
  return FULL.test(text) && exists(text);
}

/** `MM-DD`: a day of every year. */
export function isYearlyDate(text: string): boolean {
  return YEARLY.test(text) && exists(`2000-${text}`);
}

/** 30 February is read as a day in March: only a real date comes back as it went in. */
function exists(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
