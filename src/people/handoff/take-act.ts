/**
 * Does something to a case that nobody at the desk does: its visitor, or time. Decided on what the case is in that moment,
 * written with its event and its log, then told to whoever follows.
 */
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { LiveBus } from "#src/platform/ports/live-bus.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Case } from "./case.ts";
import { isAnotherOpen } from "./is-another-open.ts";
import type { Act } from "./machine/act.ts";
import type { ActRefusal } from "./machine/apply-act.ts";
import { applyActs } from "./machine/apply-acts.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

export interface ActParts {
  readonly cases: Pick<CaseStore, "find" | "findOpen" | "change">;
  readonly bus: Pick<LiveBus, "announce">;
  readonly calendar: WorkingCalendar;
}

/** `nothing-to-do`: it stands as it is wanted already. */
export type ActTaken = Result<Case, ActRefusal | { readonly kind: "not-found" | "nothing-to-do" }>;

const MOST_TRIES = 10;

/**
 * @param choose the act for the case as it is then; undefined where there is nothing to do any more
 * @throws Error when others change the case again and again
 */
export async function takeAct(
  caseId: string,
  choose: (found: Case) => Act | undefined | Promise<Act | undefined>,
  now: Date,
  { cases, bus, calendar }: ActParts,
): Promise<ActTaken> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await cases.find(caseId);
    if (found === undefined) return { ok: false, error: { kind: "not-found" } };
    const act = await choose(found);
    if (act === undefined) return { ok: false, error: { kind: "nothing-to-do" } };

    const step = applyActs(found, [act], { now, calendar, isAnotherOpen: await isAnotherOpen(cases, found) });
    if (!step.ok) return step;
    // An erased conversation has no place for events.
    const events = found.conversationId === undefined ? [] : step.value.events;
    if (!(await cases.change({ before: found, ...step.value, events }))) continue;

    await Promise.all([
      bus.announce("desk"),
      ...(found.conversationId === undefined ? [] : [bus.announce(`conversation:${found.conversationId}`)]),
    ]);
    return { ok: true, value: { ...step.value.after, version: found.version + 1 } };
  }
  throw new Error("a case could not be changed: others were quicker every time");
}
