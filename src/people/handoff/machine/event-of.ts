/**
 * The event that tells a visitor of an act: one for each that they should know of. A reason goes into it only where the
 * table says that it is told.
 */
import type { NewEvent } from "#src/conversation/event.ts";
import type { Case } from "../case.ts";
import type { WorkingCalendar } from "../working-calendar.ts";
import { addWorkingTime } from "../working-time.ts";
import type { Act } from "./act.ts";
import type { Situation } from "./guards.ts";
import { APPEAL_WITHIN_MS, REOPEN_WITHIN_MS } from "./limits.ts";
import { TRANSITIONS } from "./transitions.ts";

/** @param after the case as the act left it */
export function eventOf(after: Case, act: Act, { now, calendar }: Situation): NewEvent | undefined {
  const { tells } = TRANSITIONS[act.name];
  if (tells === undefined) return undefined;
  const { kind } = act.actor;
  const frame = {
    at: now.toISOString(),
    author: kind === "lead" ? "helper" : kind,
    caseId: after.id,
    once: `case-step:${after.id}:${after.handling.steps}`,
  } as const;
  switch (act.name) {
    case "accept":
      return { ...frame, kind: "case.accepted" };
    case "dispatch":
    case "redispatch":
      return { ...frame, kind: "case.dispatched", team: act.team };
    case "claim":
    case "retake":
    case "assign":
      return { ...frame, kind: "case.claimed", helper: after.helper?.name ?? "" };
    case "release":
      return { ...frame, kind: "case.released" };
    case "grant-extension":
      return { ...frame, kind: "case.extended", until: dueOf(after) };
    case "ask-visitor":
      return { ...frame, kind: "case.needs-visitor", text: act.reason ?? "", until: dueOf(after) };
    case "remind":
      return { ...frame, kind: "case.reminded", until: dueOf(after) };
    case "resume":
      return { ...frame, kind: "case.resumed" };
    case "survey":
      return { ...frame, kind: "case.evaluation-asked", until: dueOf(after) };
    case "evaluate":
      return { ...frame, kind: "case.evaluated", evaluation: act.evaluation };
    case "ask-redo":
      return { ...frame, kind: "case.reopened", cause: "not-content", evaluation: act.evaluation };
    case "reopen":
      return { ...frame, kind: "case.reopened", cause: "new-facts", text: act.reason ?? "" };
    case "appeal":
      return { ...frame, kind: "case.reopened", cause: "appeal", text: act.reason ?? "" };
    case "confirm":
      return { ...frame, ...closed(after), until: dueOf(after) };
    case "explain":
      return { ...frame, ...closed(after), text: act.reason ?? "", until: reopenBy(after) };
    case "expire":
      return { ...frame, ...closed(after), until: reopenBy(after) };
    case "reject":
      return {
        ...frame,
        ...closed(after),
        rejection: act.code,
        ...(!after.handling.appealed && { until: appealBy(after, calendar) }),
      };
    case "merge":
    case "join-open":
      return { ...frame, ...closed(after), into: act.into.number };
    case "transfer":
      return { ...frame, ...closed(after), receipt: act.receipt };
    case "redirect-emergency":
    case "withdraw":
      return { ...frame, ...closed(after) };
    case "submit":
    case "object":
    case "uphold-dispatch":
    case "reclassify":
    case "ask-extension":
    case "deny-extension":
    case "let-extension-lapse":
    case "reply":
    case "return-reply":
    case "leave-unevaluated":
      return undefined;
  }
}

function closed({ outcome }: Case) {
  return { kind: "case.closed", outcome: outcome ?? "answered" } as const;
}

function dueOf({ handling }: Case): string {
  return (handling.due?.by ?? handling.stageSince).toISOString();
}

function reopenBy({ closedAt, handling }: Case): string {
  return new Date((closedAt ?? handling.stageSince).getTime() + REOPEN_WITHIN_MS).toISOString();
}

function appealBy({ closedAt, handling }: Case, calendar: WorkingCalendar): string {
  return addWorkingTime(closedAt ?? handling.stageSince, APPEAL_WITHIN_MS, calendar).at.toISOString();
}
