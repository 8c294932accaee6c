/**
 * The promise of a hand-off: by when a person replies.
 *
 * One working day, counted in office hours from the opening of the case; nights, weekends and holidays do not count. What
 * is opened outside office hours is counted from the next opening. Pure.
 */
import { OFFICE_HOURS } from "./office-hours.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Beijing is eight hours ahead all year. */
const BEIJING_AHEAD_MS = 8 * HOUR_MS;

const OPENS_MS = OFFICE_HOURS.opensAtHour * HOUR_MS;
const CLOSES_MS = OFFICE_HOURS.closesAtHour * HOUR_MS;
const WORKING_DAY_MS = CLOSES_MS - OPENS_MS;

export interface ReplyPromise {
  /** RFC 3339 in Beijing time, to the second: `2026-11-26T10:30:00+08:00`. */
  readonly promisedBy: string;
  /** False where a day from the opening to the promise is in a year whose official holidays are not published. */
  readonly calendarKnown: boolean;
}

/** @param openedAt parts of a second count as a whole one */
export function promiseReply(openedAt: Date, calendar: WorkingCalendar): ReplyPromise {
  // Milliseconds of a clock on a wall in Beijing: whole days are its dates.
  const opened = Math.ceil(openedAt.getTime() / SECOND_MS) * SECOND_MS + BEIJING_AHEAD_MS;
  let left = WORKING_DAY_MS;
  let calendarKnown = true;
  for (let midnight = Math.floor(opened / DAY_MS) * DAY_MS; ; midnight += DAY_MS) {
    const date = new Date(midnight).toISOString().slice(0, 10);
    calendarKnown &&= calendar.isKnown(date);
    if (!calendar.isWorkingDay(date)) continue;
    const from = Math.max(opened, midnight + OPENS_MS);
    const worked = Math.max(0, midnight + CLOSES_MS - from);
    if (worked >= left) return { promisedBy: writeBeijingTime(from + left), calendarKnown };
    left -= worked;
  }
}

function writeBeijingTime(wallClockMs: number): string {
  return new Date(wallClockMs).toISOString().replace(".000Z", "+08:00");
}
