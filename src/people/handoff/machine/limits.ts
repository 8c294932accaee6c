/**
 * How long everything may take. These are Luodi's defaults: the operating authority confirms them or puts its own here.
 *
 * From rules that were found (`docs/design/cases.md` names them): five working days to handle, ten to extend, two to send
 * a case back to whoever gave it out, four hours to sign, a working day until the visitor is asked how it was.
 */
import type { CaseClass, Priority } from "#src/protocol/case.ts";
import { WORKING_DAY_MS } from "../working-time.ts";
import type { Stage } from "./stage.ts";

export type LimitName =
  | "submitted"
  | "accepted"
  | "dispatched"
  | "objected"
  | "handling"
  | "waiting-for-visitor"
  | "replied"
  | "follow-up"
  | "redo";

export interface Limit {
  /** `wall`: nights and weekends count too, since an emergency does not wait for the offices to open. */
  readonly clock: "wall" | "working";
  readonly ms: number;
}

/** Of a limit, for the cases it is for; absent: for all. */
interface LimitRow extends Limit {
  readonly priority?: Priority;
  readonly class?: CaseClass;
}

const HOUR_MS = 3_600_000;
const wallHours = (hours: number): Limit => ({ clock: "wall", ms: hours * HOUR_MS });
const workingHours = (hours: number): Limit => ({ clock: "working", ms: hours * HOUR_MS });
const workingDays = (days: number): Limit => ({ clock: "working", ms: days * WORKING_DAY_MS });

/** The first row that fits counts; the last one fits every case. */
export const LIMITS: Readonly<Record<LimitName, readonly [...LimitRow[], Limit]>> = {
  submitted: [{ priority: "P1", ...wallHours(1) }, workingHours(2)],
  accepted: [{ priority: "P1", ...wallHours(1) }, { priority: "P2", ...workingHours(2) }, workingDays(1)],
  dispatched: [{ priority: "P1", ...wallHours(1) }, workingHours(4)],
  objected: [workingDays(1)],
  handling: [
    { priority: "P1", ...wallHours(2) },
    { priority: "P2", ...workingDays(1) },
    { class: "consult", ...workingDays(1) },
    workingDays(5),
  ],
  "waiting-for-visitor": [workingDays(10)],
  replied: [workingDays(1)],
  "follow-up": [workingDays(5)],
  redo: [workingDays(3)],
};

/** Stages in which the visitor is waited for. */
type NudgedStage = "waiting-for-visitor" | "follow-up";

export function isNudged(stage: Stage): stage is NudgedStage {
  return stage in NUDGES_MS;
}

/** When a visitor who is waited for is written to, counted from the beginning of the stage. */
export const NUDGES_MS: Readonly<Record<NudgedStage, readonly [number, number]>> = {
  "waiting-for-visitor": [3 * WORKING_DAY_MS, 7 * WORKING_DAY_MS],
  "follow-up": [WORKING_DAY_MS, 3 * WORKING_DAY_MS],
};

/** A team sends a case back within this, from when it was given it. */
export const OBJECT_WITHIN_MS = 2 * WORKING_DAY_MS;
/** After so many the team is fixed: whoever was given it first answers for it. */
export const MOST_OBJECTIONS = 2;
export const LONGEST_EXTENSION_DAYS = 10;
/** After so many a lead takes it, once and for the last time. */
export const MOST_REDOS = 2;
export const APPEAL_WITHIN_MS = 5 * WORKING_DAY_MS;
/** Of the calendar, not of work. */
export const REOPEN_WITHIN_MS = 30 * 24 * HOUR_MS;

/** When a deadline has passed: working time after it, for the supervision of each rank. */
export const SUPERVISION = {
  remindAtShare: 0.75,
  superviseMs: WORKING_DAY_MS,
  directorMs: 3 * WORKING_DAY_MS,
  reportMs: 5 * WORKING_DAY_MS,
} as const;

export function limitFor(name: LimitName, given: { readonly class: CaseClass; readonly priority: Priority }): Limit {
  const rows: readonly LimitRow[] = LIMITS[name];
  const fitting = rows.find(
    ({ priority, class: of }) =>
      (priority === undefined || priority === given.priority) && (of === undefined || of === given.class),
  );
  if (fitting === undefined) throw new Error(`no limit for ${name}`);
  return fitting;
}
