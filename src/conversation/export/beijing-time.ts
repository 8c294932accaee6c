const BEIJING = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "medium",
});

/** An instant as the clock in Beijing shows it, to the second, in RFC 3339 with its offset. There is no summer time. */
export function beijingTime(instant: Date): string {
  return `${BEIJING.format(instant).replace(" ", "T")}+08:00`;
}

/** The same for a reader: without the letter between, and without the offset, which a copy states once. */
export function showTime(beijing: string): string {
  return beijing.slice(0, "YYYY-MM-DDTHH:MM:SS".length).replace("T", " ");
}
