/**
 * The promise of a hand-off: by when a person replies.
 *
 * One working day, counted in office hours from the opening of the case. What is opened outside office hours is counted
 * from the next opening. Pure.
 */
import type { WorkingCalendar } from "./working-calendar.ts";
import { addWorkingTime, WORKING_DAY_MS } from "./working-time.ts";

const BEIJING_AHEAD_MS = 8 * 3_600_000;

export interface ReplyPromise {
  /** RFC 3339 in Beijing time, to the second: `2026-11-26T10:30:00+08:00`. */
  readonly promisedBy: string;
  /** False where a day from the opening to the promise is in a year whose official holidays are not published. */
  readonly calendarKnown: boolean;
}

/** @param openedAt parts of a second count as a whole one */
export function promiseReply(openedAt: Date, calendar: WorkingCalendar): ReplyPromise {
  const { at, calendarKnown } = addWorkingTime(openedAt, WORKING_DAY_MS, calendar);
  return { promisedBy: writeBeijingTime(at), calendarKnown };
}

function writeBeijingTime(at: Date): string {
  return new Date(at.getTime() + BEIJING_AHEAD_MS).toISOString().replace(".000Z", "+08:00");
}
