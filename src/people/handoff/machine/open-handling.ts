import type { WorkingCalendar } from "../working-calendar.ts";
import type { Classification } from "./classify.ts";
import { setDeadline } from "./deadline.ts";
import type { Handling } from "./handling.ts";
import { limitFor } from "./limits.ts";

/** Of a case that was just submitted. */
export function openHandling(classification: Classification, openedAt: Date, calendar: WorkingCalendar): Handling {
  return {
    ...classification,
    steps: 1,
    stageSince: openedAt,
    due: setDeadline(openedAt, limitFor("submitted", classification), calendar),
    handling: undefined,
    pausedMs: 0,
    nudges: 0,
    objections: 0,
    objectedBy: undefined,
    extension: undefined,
    reply: undefined,
    redos: 0,
    evaluation: undefined,
    rejection: undefined,
    appealed: false,
    into: undefined,
    receipt: undefined,
  };
}
