const DAY_MS = 86_400_000;

/** @param date full date @returns the full date so many days later; earlier when `days` is negative */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
