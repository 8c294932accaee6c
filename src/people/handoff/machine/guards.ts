/** What must hold for a transition beside its stage and its actor. Each is a question about the case, the act and the time. */
import type { Case } from "../case.ts";
import type { WorkingCalendar } from "../working-calendar.ts";
import { addWorkingTime } from "../working-time.ts";
import { type Act, accountOf } from "./act.ts";
import { isDiscontent } from "./is-discontent.ts";
import {
  APPEAL_WITHIN_MS,
  isNudged,
  LONGEST_EXTENSION_DAYS,
  MOST_OBJECTIONS,
  MOST_REDOS,
  NUDGES_MS,
  OBJECT_WITHIN_MS,
  REOPEN_WITHIN_MS,
} from "./limits.ts";
import { nextNudgeAt } from "./next-nudge-at.ts";

export interface Situation {
  readonly now: Date;
  readonly calendar: WorkingCalendar;
  /** Whether another case of the same conversation is open. */
  readonly isAnotherOpen: boolean;
}

type Guard = (found: Case, act: Act, situation: Situation) => boolean;

const GUARDS = {
  "its-helper": ({ helper }, { actor }) => helper !== undefined && helper.id === accountOf(actor),
  /** Nobody has it, or whoever does acts, or one who leads. What the visitor and the clock do is theirs. */
  "its-helper-or-lead": ({ helper }, { actor }) =>
    actor.kind !== "helper" || helper === undefined || helper.id === actor.id,

  "objection-in-time": ({ handling }, _, { now, calendar }) =>
    now <= addWorkingTime(handling.stageSince, OBJECT_WITHIN_MS, calendar).at,
  "objections-left": ({ handling }) => handling.objections < MOST_OBJECTIONS,
  "other-than-objector": ({ handling }, { actor }) => accountOf(actor) !== handling.objectedBy,

  "classified-differently": ({ handling }, act) =>
    act.name === "reclassify" &&
    (act.classification.class !== handling.class || act.classification.priority !== handling.priority),
  "assigned-to-another": ({ helper, handling }, act) =>
    act.name === "assign" &&
    act.helper.id !== helper?.id &&
    (handling.redos === 0 || act.helper.id !== handling.reply?.by),

  "extension-unused": ({ handling }) => handling.extension === undefined,
  "extension-short": (_, act) =>
    act.name === "ask-extension" &&
    Number.isInteger(act.workingDays) &&
    act.workingDays >= 1 &&
    act.workingDays <= LONGEST_EXTENSION_DAYS,
  "other-than-asker": ({ handling }, { actor }) => accountOf(actor) !== handling.extension?.askedBy,
  "before-due": ({ handling }, _, { now }) => handling.due !== undefined && now < handling.due.by,
  due: ({ handling }, _, { now }) => handling.due !== undefined && now >= handling.due.by,

  "nudge-due": (found, _, { now, calendar }) => {
    const next = nextNudgeAt(found, calendar);
    return next !== undefined && now >= next;
  },
  "nudged-out": ({ handling, stage }, _, { now }) =>
    isNudged(stage) &&
    handling.nudges >= NUDGES_MS[stage].length &&
    handling.due !== undefined &&
    now >= handling.due.by,

  /** A complaint's reply is seen by a second person, who leads. */
  "seen-by-enough": ({ handling }, { actor }) =>
    handling.class === "complaint" || handling.class === "assistant-complaint"
      ? actor.kind === "lead" && actor.id !== handling.reply?.by
      : actor.kind === "lead" || accountOf(actor) === handling.reply?.by,

  discontent: (_, act) => "evaluation" in act && isDiscontent(act.evaluation),
  /** Past the last redo nothing else can be done: the visitor's word stays as it is. */
  "content-or-redone": ({ handling }, act) =>
    act.name === "evaluate" && (!isDiscontent(act.evaluation) || handling.redos > MOST_REDOS),
  "redo-left": ({ handling }) => handling.redos <= MOST_REDOS,
  /** What is done again is done by somebody else than who replied, or one who leads; in the end only by one who leads. */
  "higher-owner": ({ handling }, { actor }) =>
    handling.redos === 0 ||
    actor.kind === "lead" ||
    (handling.redos <= MOST_REDOS && accountOf(actor) !== handling.reply?.by),

  /** Whom an appeal is from has it decided by one who leads and did not decide the first time. */
  "other-than-rejecter": ({ handling }, { actor }) =>
    !handling.appealed || (actor.kind === "lead" && actor.id !== handling.rejection?.by),
  /** A merged case is never left, and nothing is merged into one that has ended: so no ring of them can come about. */
  "into-open-case": ({ id }, act) => "into" in act && act.into.id !== id && act.into.state !== "closed",
  "receipt-known": (_, act) => act.name === "transfer" && act.receipt.trim() !== "",

  "reopen-in-time": ({ closedAt }, _, { now }) =>
    closedAt !== undefined && now.getTime() <= closedAt.getTime() + REOPEN_WITHIN_MS,
  "appeal-in-time": ({ closedAt }, _, { now, calendar }) =>
    closedAt !== undefined && now <= addWorkingTime(closedAt, APPEAL_WITHIN_MS, calendar).at,
  "appeal-unused": ({ handling }) => !handling.appealed,
  "nothing-else-open": (_found, _act, { isAnotherOpen }) => !isAnotherOpen,
} as const satisfies Readonly<Record<string, Guard>>;

export type GuardName = keyof typeof GUARDS;

export function holds(guard: GuardName, found: Case, act: Act, situation: Situation): boolean {
  return GUARDS[guard](found, act, situation);
}
