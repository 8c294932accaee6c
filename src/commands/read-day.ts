const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The instant at which a calendar day in Beijing begins; undefined where the text is no day. */
export function beginningOfDay(day: string): Date | undefined {
  if (!DAY.test(day) || Number.isNaN(Date.parse(day)) || !new Date(day).toISOString().startsWith(day)) return undefined;
  return new Date(`${day}T00:00:00+08:00`);
}
