/** Deadlines: set, put off, used up. Pure. */
import type { WorkingCalendar } from "../working-calendar.ts";
import { addWorkingTime, workingTimeBetween } from "../working-time.ts";
import type { Deadline } from "./handling.ts";
import type { Limit } from "./limits.ts";

export function setDeadline(since: Date, { clock, ms }: Limit, calendar: WorkingCalendar): Deadline {
  return { since, by: after(since, ms, clock, calendar), clock };
}

/** As much later as was not to count, on its own clock, at both ends: the time left stays the same. */
export function putOff(deadline: Deadline, byMs: number, calendar: WorkingCalendar): Deadline {
  if (byMs <= 0) return deadline;
  const { since, by, clock } = deadline;
  return { since: after(since, byMs, clock, calendar), by: after(by, byMs, clock, calendar), clock };
}

/** How much time there is between two instants, on a clock. */
export function timeBetween(from: Date, to: Date, clock: Deadline["clock"], calendar: WorkingCalendar): number {
  return clock === "wall" ? Math.max(0, to.getTime() - from.getTime()) : workingTimeBetween(from, to, calendar);
}

function after(from: Date, ms: number, clock: Deadline["clock"], calendar: WorkingCalendar): Date {
  return clock === "wall" ? new Date(from.getTime() + ms) : addWorkingTime(from, ms, calendar).at;
}
