/**
 * Which days the offices work. The official holidays and make-up days of the years that were published; Monday to Friday
 * in any other year, which the calendar says.
 */
import type { WorkingYear } from "#src/knowledge/knowledge.ts";
import { isWeekend } from "#src/platform/shared/is-weekend.ts";

export type DayKind = "weekday" | "make-up-day" | "weekend" | "holiday";

/** All dates are full dates (YYYY-MM-DD) in Beijing. */
export interface WorkingCalendar {
  dayKind(date: string): DayKind;
  isWorkingDay(date: string): boolean;
  /** False where the year's official days are not published: its holidays then count as ordinary days. */
  isKnown(date: string): boolean;
}

export function createWorkingCalendar(years: readonly WorkingYear[]): WorkingCalendar {
  const published = new Map(years.map((year) => [year.year, year]));
  const yearOf = (date: string): WorkingYear | undefined => published.get(Number(date.slice(0, 4)));

  const dayKind = (date: string): DayKind => {
    const year = yearOf(date);
    if (year?.makeUpDays.includes(date) === true) return "make-up-day";
    if (year?.holidays.some(({ from, to }) => from <= date && date <= to) === true) return "holiday";
    return isWeekend(date) ? "weekend" : "weekday";
  };

  return {
    dayKind,
    isWorkingDay: (date) => WORKED[dayKind(date)],
    isKnown: (date) => yearOf(date) !== undefined,
  };
}

const WORKED: Readonly<Record<DayKind, boolean>> = {
  weekday: true,
  "make-up-day": true,
  weekend: false,
  holiday: false,
};
