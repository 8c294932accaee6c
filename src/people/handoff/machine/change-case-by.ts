/** What an act that is allowed makes of a case. */
import type { CaseOutcome } from "#src/protocol/case.ts";
import type { Case } from "../case.ts";
import { addWorkingTime, WORKING_DAY_MS, workingTimeBetween } from "../working-time.ts";
import type { WorkingCalendar } from "../working-calendar.ts";
import type { Act } from "./act.ts";
import type { Classification } from "./classify.ts";
import { wakesAt } from "./clock-act.ts";
import { putOff, setDeadline, timeBetween } from "./deadline.ts";
import type { Situation } from "./guards.ts";
import type { Deadline, Handling } from "./handling.ts";
import { type LimitName, limitFor } from "./limits.ts";
import { nextNudgeAt } from "./next-nudge-at.ts";
import { atStage, type Stage } from "./stage.ts";
import { TRANSITIONS } from "./transitions.ts";

export function changeCaseBy(found: Case, act: Act, situation: Situation): Case {
  const { to, sets } = TRANSITIONS[act.name];
  const stage = to === "same" ? found.stage : to;
  const started = to === "same" ? found.handling : startStage(found, situation);
  const changed = changeBy({ ...found, ...atStage(stage), handling: started }, act, situation);
  const handling = { ...setDue(changed.handling, sets, situation), steps: found.handling.steps + 1 };
  const after = { ...changed, handling };
  return { ...after, wakesAt: wakesAt(after, situation.calendar) };
}

/** The clock that stood while the visitor was waited for goes on. */
function startStage({ stage, handling }: Case, { now, calendar }: Situation): Handling {
  const started = { ...handling, stageSince: now, nudges: 0 };
  if (stage !== "waiting-for-visitor" || handling.handling === undefined) return started;
  const pausedMs = timeBetween(handling.stageSince, now, handling.handling.clock, calendar);
  return {
    ...started,
    pausedMs: handling.pausedMs + pausedMs,
    handling: putOff(handling.handling, pausedMs, calendar),
  };
}

function setDue(handling: Handling, sets: LimitName | "stays" | "none", { now, calendar }: Situation): Handling {
  if (sets === "stays") return handling;
  if (sets === "none") return { ...handling, due: undefined };
  // Whoever takes a case over, takes over how long there is.
  const due =
    (sets === "handling" ? handling.handling : undefined) ?? setDeadline(now, limitFor(sets, handling), calendar);
  return { ...handling, due, ...((sets === "handling" || sets === "redo") && { handling: due }) };
}

function changeBy(found: Case, act: Act, situation: Situation): Case {
  const { now, calendar } = situation;
  const { handling } = found;
  const withHandling = (change: Partial<Handling>): Case => ({ ...found, handling: { ...handling, ...change } });
  switch (act.name) {
    case "accept":
    case "reclassify":
      return withHandling({ ...act.classification, ...recount(found, act.classification, situation) });
    case "dispatch":
    case "redispatch":
      return { ...found, team: act.team.id };
    case "object":
      return withHandling({ objections: handling.objections + 1, objectedBy: idOf(act) });
    case "claim":
    case "retake":
      return { ...found, helper: "id" in act.actor ? { id: act.actor.id, name: act.actor.name } : undefined };
    case "assign":
      return { ...found, helper: act.helper };
    case "release":
      return { ...found, helper: undefined };
    case "ask-extension":
      return withHandling({
        extension: { state: "asked", askedBy: idOf(act) ?? "", workingDays: act.workingDays },
      });
    case "grant-extension":
      return withHandling({ ...settleExtension(handling, "granted"), handling: extend(handling, calendar) });
    case "deny-extension":
      return withHandling(settleExtension(handling, "denied"));
    case "let-extension-lapse":
      return withHandling(settleExtension(handling, "lapsed"));
    case "remind":
    case "survey":
      return withHandling({ nudges: handling.nudges + 1, due: putOffByLateness(found, situation) });
    case "reply":
      return withHandling({ reply: { by: idOf(act) ?? "", outcome: act.outcome } });
    case "confirm":
      return end(found, handling.reply?.outcome ?? "answered", now);
    case "evaluate":
      return withHandling({ evaluation: act.evaluation });
    case "leave-unevaluated":
      // What the visitor said of an earlier reply stays said.
      return withHandling({ evaluation: handling.evaluation ?? "none" });
    case "ask-redo":
      return again(withHandling({ evaluation: act.evaluation, redos: handling.redos + 1 }));
    case "join-open":
      return end(withHandling({ evaluation: act.evaluation, into: act.into.id }), "merged", now);
    case "merge":
      return end(withHandling({ into: act.into.id }), "merged", now);
    case "explain":
      return end(found, "explained", now);
    case "reject":
      return end(withHandling({ rejection: { code: act.code, by: idOf(act) ?? "" } }), "rejected", now);
    case "transfer":
      return end(withHandling({ receipt: act.receipt }), "transferred", now);
    case "redirect-emergency":
      return end(found, "emergency-redirect", now);
    case "withdraw":
      return end(found, "withdrawn", now);
    case "expire":
      return end(found, "expired", now);
    case "reopen":
      return again(withHandling({ ...ANEW, redos: 0 }));
    case "appeal":
      return again(withHandling({ ...ANEW, appealed: true }));
    case "submit":
    case "uphold-dispatch":
    case "ask-visitor":
    case "resume":
    case "return-reply":
      return found;
  }
}

/** What is handled anew has a deadline of its own and is evaluated for itself. */
const ANEW = { handling: undefined, extension: undefined, evaluation: undefined } as const;

function again(found: Case): Case {
  return { ...found, helper: undefined, outcome: undefined, closedAt: undefined };
}

function end(found: Case, outcome: CaseOutcome, now: Date): Case {
  return { ...found, outcome, closedAt: now };
}

function idOf({ actor }: Act): string | undefined {
  return "id" in actor ? actor.id : undefined;
}

function settleExtension({ extension }: Handling, state: "granted" | "denied" | "lapsed"): Pick<Handling, "extension"> {
  return { extension: extension && { ...extension, state } };
}

function extend({ handling, extension }: Handling, calendar: WorkingCalendar): Deadline | undefined {
  if (handling === undefined || extension === undefined) return handling;
  return { ...handling, by: addWorkingTime(handling.by, extension.workingDays * WORKING_DAY_MS, calendar).at };
}

/** A host that stood still does not shorten the time a visitor is given after a message. */
function putOffByLateness(found: Case, { now, calendar }: Situation): Deadline | undefined {
  const { due } = found.handling;
  const wanted = nextNudgeAt(found, calendar);
  if (due === undefined || wanted === undefined) return due;
  const lateMs = workingTimeBetween(wanted, now, calendar);
  return lateMs >= WORKING_DAY_MS ? putOff(due, lateMs, calendar) : due;
}

/** Deadlines for another kind of case, counted from when they began; one that would be over already is counted from now. */
function recount(
  { stage, handling }: Case,
  classification: Classification,
  { now, calendar }: Situation,
): Partial<Handling> {
  const name = RECOUNTED[stage];
  if (name === undefined || handling.due === undefined) return {};
  const limit = limitFor(name, classification);
  const anew = setDeadline(handling.due.since, limit, calendar);
  const fromNow = setDeadline(now, limit, calendar);
  const isExtended = handling.extension?.state === "granted";
  const sooner = fromNow.by < handling.due.by ? fromNow : handling.due;
  const due = !isExtended && anew.by > now ? anew : sooner;
  return { due, ...(name === "handling" && { handling: due }) };
}

const RECOUNTED: Readonly<Partial<Record<Stage, LimitName>>> = {
  submitted: "submitted",
  accepted: "accepted",
  dispatched: "dispatched",
  processing: "handling",
};
