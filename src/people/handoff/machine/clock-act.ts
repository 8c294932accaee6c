/** What time itself does to a case: nobody is waited for without end, and nobody is dropped without being written to. */
import type { Case } from "../case.ts";
import type { WorkingCalendar } from "../working-calendar.ts";
import type { Act } from "./act.ts";
import { isNudged, NUDGES_MS } from "./limits.ts";
import { nextNudgeAt } from "./next-nudge-at.ts";

/** When there is something to do; undefined where a person has to do it. */
export function wakesAt(found: Pick<Case, "stage" | "handling">, calendar: WorkingCalendar): Date | undefined {
  const { stage, handling } = found;
  if (isNudged(stage)) return nextNudgeAt(found, calendar) ?? handling.due?.by;
  return stage === "extension-asked" ? handling.due?.by : undefined;
}

/** What to do now, if anything. */
export function clockAct({ stage, handling, wakesAt: at }: Case, now: Date): Act | undefined {
  if (at === undefined || now < at) return undefined;
  const actor = { kind: "system" } as const;
  if (stage === "extension-asked") return { name: "let-extension-lapse", actor };
  if (!isNudged(stage)) return undefined;
  const isToldAll = handling.nudges >= NUDGES_MS[stage].length;
  if (stage === "follow-up") return { name: isToldAll ? "leave-unevaluated" : "survey", actor };
  return { name: isToldAll ? "expire" : "remind", actor };
}
