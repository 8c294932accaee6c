import type { Case } from "../case.ts";
import type { WorkingCalendar } from "../working-calendar.ts";
import { workingTimeBetween } from "../working-time.ts";
import { timeBetween } from "./deadline.ts";
import { SUPERVISION } from "./limits.ts";
import { STAGE_VIEWS } from "./stage.ts";

/** How far a case is behind, for those who supervise: from a reminder to the list of what was not done (督办). */
export type OverdueLevel = "in-time" | "remind" | "due" | "supervise" | "director" | "report";

/**
 * What the visitor is waited for is not the staff's delay.
 * @param found with a deadline that was put off for as long as the visitor was waited for
 */
export function overdueLevel(
  { stage, handling: { due } }: Pick<Case, "stage" | "handling">,
  now: Date,
  calendar: WorkingCalendar,
): OverdueLevel {
  if (due === undefined || STAGE_VIEWS[stage].owner === "visitor") return "in-time";
  const { since, by, clock } = due;
  if (now < by) {
    const used = timeBetween(since, now, clock, calendar);
    return used >= SUPERVISION.remindAtShare * timeBetween(since, by, clock, calendar) ? "remind" : "in-time";
  }
  const late = workingTimeBetween(by, now, calendar);
  if (late >= SUPERVISION.reportMs) return "report";
  if (late >= SUPERVISION.directorMs) return "director";
  return late >= SUPERVISION.superviseMs ? "supervise" : "due";
}
