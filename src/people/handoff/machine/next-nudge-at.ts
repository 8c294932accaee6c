import type { Case } from "../case.ts";
import type { WorkingCalendar } from "../working-calendar.ts";
import { addWorkingTime } from "../working-time.ts";
import { isNudged, NUDGES_MS } from "./limits.ts";

/** When a visitor who is waited for is written to next; undefined: they were written to often enough, or are not waited for. */
export function nextNudgeAt(
  { stage, handling }: Pick<Case, "stage" | "handling">,
  calendar: WorkingCalendar,
): Date | undefined {
  if (!isNudged(stage)) return undefined;
  const afterMs = NUDGES_MS[stage][handling.nudges];
  // From the beginning of the deadline, which is put off where a message came late.
  const since = handling.due?.since;
  return afterMs === undefined || since === undefined ? undefined : addWorkingTime(since, afterMs, calendar).at;
}
