/**
 * Working time: office hours of working days, in Beijing. Nights, weekends and holidays take none of it. Pure.
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

/** Of a working day. */
export const WORKING_DAY_MS = CLOSES_MS - OPENS_MS;

export interface WorkingMoment {
  readonly at: Date;
  /** False where a day up to then is in a year whose official holidays are not published. */
  readonly calendarKnown: boolean;
}

/**
 * When so much working time has passed.
 * @param from parts of a second count as a whole one
 * @param workingMs more than 0
 */
export function addWorkingTime(from: Date, workingMs: number, calendar: WorkingCalendar): WorkingMoment {
  // Milliseconds of a clock on a wall in Beijing: whole days are its dates.
  const start = Math.ceil(from.getTime() / SECOND_MS) * SECOND_MS + BEIJING_AHEAD_MS;
  let left = workingMs;
  let calendarKnown = true;
  for (let midnight = midnightBefore(start); ; midnight += DAY_MS) {
    const date = dateOf(midnight);
    calendarKnown &&= calendar.isKnown(date);
    if (!calendar.isWorkingDay(date)) continue;
    const begin = Math.max(start, midnight + OPENS_MS);
    const worked = Math.max(0, midnight + CLOSES_MS - begin);
    if (worked >= left) return { at: new Date(begin + left - BEIJING_AHEAD_MS), calendarKnown };
    left -= worked;
  }
}

/** How much working time there is between two instants, in milliseconds; 0 where the second is not later. */
export function workingTimeBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
  const start = from.getTime() + BEIJING_AHEAD_MS;
  const end = to.getTime() + BEIJING_AHEAD_MS;
  let sum = 0;
  for (let midnight = midnightBefore(start); midnight < end; midnight += DAY_MS) {
    if (!calendar.isWorkingDay(dateOf(midnight))) continue;
    sum += Math.max(0, Math.min(end, midnight + CLOSES_MS) - Math.max(start, midnight + OPENS_MS));
  }
  return sum;
}

function midnightBefore(wallClockMs: number): number {
  return Math.floor(wallClockMs / DAY_MS) * DAY_MS;
}

function dateOf(wallClockMs: number): string {
  return new Date(wallClockMs).toISOString().slice(0, 10);
}
