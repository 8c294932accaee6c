/** Acts drawn at random, and cases led through them. */
import fc from "fast-check";
import type { Case } from "#src/people/handoff/case.ts";
import type { Act, Actor } from "#src/people/handoff/machine/act.ts";
import { type Applied, applyAct } from "#src/people/handoff/machine/apply-act.ts";
import { classify } from "#src/people/handoff/machine/classify.ts";
import { clockAct } from "#src/people/handoff/machine/clock-act.ts";
import { openHandling } from "#src/people/handoff/machine/open-handling.ts";
import { isFinal, type Stage } from "#src/people/handoff/machine/stage.ts";
import { TRANSITION_NAMES, TRANSITIONS, type TransitionName } from "#src/people/handoff/machine/transitions.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { CASE_CLASSES, PRIORITIES, REJECTION_CODES } from "#src/protocol/case.ts";
import { openCase } from "#test/support/records.ts";
import { officialYears } from "../official-days.ts";

export const calendar = createWorkingCalendar(officialYears);

const HOUR_MS = 3_600_000;

const wang = { kind: "helper", id: "wang", name: "Wang Fang" } as const;

export const STAFF: readonly Extract<Actor, { readonly id: string }>[] = [
  wang,
  { kind: "helper", id: "kim", name: "김민지" },
  { kind: "lead", id: "li", name: "Li Na" },
  { kind: "lead", id: "sato", name: "Sato Ken" },
];

const actors: readonly Actor[] = [{ kind: "visitor" }, { kind: "system" }, ...STAFF];

/** What goes with an act, whatever it is: what it does not need is left out. */
export interface Draw {
  /** Chooses among what the stage allows; or among everything. */
  readonly pick: number;
  readonly isAnything: boolean;
  /** What leads nowhere, or to an end, is rare: walks are to be long. */
  readonly isRare: boolean;
  /** Nobody does anything, only time. */
  readonly isIdle: boolean;
  readonly actor: number;
  /** Whoever has the case acts, where it may be them. */
  readonly isItsHelper: boolean;
  readonly isReasonGiven: boolean;
  readonly laterMs: number;
  readonly isAnotherOpen: boolean;
  readonly class: (typeof CASE_CLASSES)[number];
  readonly priority: (typeof PRIORITIES)[number];
  readonly workingDays: number;
  readonly outcome: "solved" | "answered" | "explained";
  readonly satisfied: number;
  readonly solved: boolean;
  readonly code: (typeof REJECTION_CODES)[number];
  readonly receipt: string;
}

const oneIn = (count: number) => fc.integer({ min: 1, max: count }).map((dice) => dice === 1);

export const draws = fc.array(
  fc.record<Draw>({
    pick: fc.nat(),
    isAnything: oneIn(10),
    isRare: oneIn(12),
    isIdle: oneIn(3),
    actor: fc.nat(),
    isItsHelper: fc.boolean(),
    isReasonGiven: oneIn(10).map((isMissing) => !isMissing),
    // Mostly hours, now and then weeks.
    laterMs: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 8 * HOUR_MS }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 21 * 24 * HOUR_MS }) },
    ),
    isAnotherOpen: oneIn(10),
    class: fc.constantFrom(...CASE_CLASSES),
    priority: fc.constantFrom(...PRIORITIES),
    workingDays: fc.integer({ min: 0, max: 11 }),
    outcome: fc.constantFrom("solved", "answered", "explained"),
    satisfied: fc.integer({ min: 1, max: 5 }),
    solved: fc.boolean(),
    code: fc.constantFrom(...REJECTION_CODES),
    receipt: fc.constantFrom("", "37020261126001"),
  }),
  { minLength: 10, maxLength: 80, size: "max" },
);

/** From the working days that are published into the year whose are not. */
export const openings = fc.record({
  openedAt: fc.date({
    min: new Date("2026-01-01T00:00:00Z"),
    max: new Date("2026-12-31T00:00:00Z"),
    noInvalidDate: true,
  }),
  reason: fc.constantFrom("crisis", "sensitive", "too-weak", "visitor-asked"),
});

/** Walks that begin further on, or they would seldom get to what comes late. */
export const heads = fc.constantFrom<readonly Act[]>(
  [],
  [{ name: "claim", actor: wang }],
  [
    { name: "claim", actor: wang },
    { name: "ask-visitor", actor: wang, reason: "what is needed" },
  ],
  [
    { name: "claim", actor: wang },
    { name: "reply", actor: wang, outcome: "solved" },
    { name: "confirm", actor: wang },
  ],
);

export function newCase({ openedAt, reason }: { openedAt: Date; reason: Case["reason"] }): Case {
  const handling = openHandling(classify(reason), openedAt, calendar);
  return openCase({ conversationId: "c-1", openedAt, reason, handling });
}

/** @param place tells the reasons of a walk apart */
export function actOf(draw: Draw, { stage, helper: has }: Case, place: number): Act {
  const possible = TRANSITION_NAMES.filter((name) => {
    const { from, to } = TRANSITIONS[name];
    return draw.isAnything || (from.includes(stage) && (draw.isRare || stage === "follow-up" || leadsOn(to)));
  });
  // An end has few ways out, and none that is not rare.
  const name: TransitionName =
    possible[draw.pick % possible.length] ?? TRANSITION_NAMES[draw.pick % TRANSITION_NAMES.length] ?? "remind";
  const fitting = actors.filter(({ kind }) => draw.isAnything || TRANSITIONS[name].by.includes(kind));
  const own = draw.isItsHelper ? fitting.find((one) => "id" in one && one.id === has?.id) : undefined;
  const actor = own ?? fitting[draw.actor % fitting.length] ?? { kind: "system" };
  const classification = { class: draw.class, priority: draw.priority };
  const evaluation = { contacted: true, solved: draw.solved, satisfied: draw.satisfied };
  const into = openCase({ number: "QD-20261125-000001-1" });
  const helper = STAFF[draw.actor % STAFF.length] ?? { id: "wang", name: "Wang Fang" };
  const team = { id: "jimo-desk", name: "Jimo desk" };
  const more = { classification, evaluation, into, helper, team };
  const { workingDays, outcome, code, receipt } = draw;
  return {
    name,
    actor,
    ...more,
    workingDays,
    outcome,
    code,
    receipt,
    ...(draw.isReasonGiven && { reason: `reason-${place}-of-this-walk` }),
  } as Act;
}

function leadsOn(to: Stage | "same"): boolean {
  return to !== "same" && !isFinal(to);
}

export interface Step {
  readonly now: Date;
  readonly before: Case;
  readonly act: Act;
  /** Undefined where it was refused. */
  readonly applied: Applied | undefined;
}

/** Leads a case through the acts, and lets time do what it does in between. */
export function walk(opened: Case, head: readonly Act[], drawn: readonly Draw[]): readonly Step[] {
  const steps: Step[] = [];
  let now = opened.openedAt;
  let found = opened;
  const take = (act: Act, isAnotherOpen: boolean): void => {
    const applied = applyAct(found, act, { now, calendar, isAnotherOpen });
    steps.push({ now, before: found, act, applied: applied.ok ? applied.value : undefined });
    if (applied.ok) found = applied.value.after;
  };
  for (const act of head) take(act, false);
  for (const [place, draw] of drawn.entries()) {
    now = new Date(now.getTime() + draw.laterMs);
    for (let due = clockAct(found, now); due !== undefined; due = clockAct(found, now)) {
      take(due, draw.isAnotherOpen);
      if (steps.at(-1)?.applied === undefined) throw new Error(`what time does was refused: ${due.name}`);
    }
    if (!draw.isIdle) take(actOf(draw, found, place), draw.isAnotherOpen);
  }
  return steps;
}

export function doneOf(steps: readonly Step[]): readonly (Step & { readonly applied: Applied })[] {
  return steps.flatMap((step) => (step.applied === undefined ? [] : [{ ...step, applied: step.applied }]));
}
