// Sweden's notation of dates is ISO 8601.
const BEIJING_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short" });

/** The calendar day in Beijing, where the rules apply, as YYYY-MM-DD. */
export function beijingDate(instant: Date): string {
  return BEIJING_DAY.format(instant);
}
