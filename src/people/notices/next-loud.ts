/**
 * When staff may be told. Whoever has quiet hours has quiet days too, all on which the offices are closed: the time of a
 * promise does not run then either, so nobody waits longer for it. Pure.
 */
import type { WorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import type { Quiet, QuietHours } from "#src/platform/shared/quiet-hours.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Beijing is eight hours ahead all year. */
const BEIJING_AHEAD_MS = 8 * 3_600_000;

/** The first instant from this one on at which somebody may be told. */
export function nextLoud(from: Date, quiet: Quiet, calendar: Pick<WorkingCalendar, "isWorkingDay">): Date {
  if (quiet === "off") return from;
  // Milliseconds of a clock on a wall in Beijing: whole days are its dates.
  const wall = from.getTime() + BEIJING_AHEAD_MS;
  for (let midnight = Math.floor(wall / DAY_MS) * DAY_MS; ; midnight += DAY_MS) {
    if (!calendar.isWorkingDay(new Date(midnight).toISOString().slice(0, 10))) continue;
    const loud = firstLoudOfDay(Math.max(0, wall - midnight), quiet);
    if (loud !== undefined) return new Date(midnight + loud - BEIJING_AHEAD_MS);
  }
}

/** @param since milliseconds after midnight @returns the same, or the end of the quiet hours; undefined: not that day */
function firstLoudOfDay(since: number, { fromMinute, untilMinute }: QuietHours): number | undefined {
  const [from, until] = [fromMinute * MINUTE_MS, untilMinute * MINUTE_MS];
  const isQuiet = from < until ? from <= since && since < until : since < until || from <= since;
  if (!isQuiet) return since;
  return since < until ? until : undefined;
}
