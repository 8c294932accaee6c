const DAY_MS = 24 * 60 * 60 * 1000;

/** @param date YYYY-MM-DD, as is what comes back */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
