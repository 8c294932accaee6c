/**
 * Changes a case by a decision about how it stands. Where somebody else was quicker the case is read and decided about
 * again, so that the loser of a race learns what has become of it, and nothing is overwritten.
 */
import type { Case } from "#src/people/handoff/case.ts";
import type { CaseStep } from "#src/people/handoff/machine/apply-acts.ts";
import type { Situation } from "#src/people/handoff/machine/guards.ts";
import { isAnotherOpen } from "#src/people/handoff/is-another-open.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { StaffLogEntry } from "#src/platform/ports/staff-store.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";
import { seesCase } from "./sees-case.ts";

export type Decision =
  | ({ readonly kind: "change" } & CaseStep)
  /** It stands as it is wanted. */
  | { readonly kind: "done" }
  | DeskRefusal;

export interface DeskAct {
  readonly caseId: string;
  readonly account: Account;
  /** Undefined: the log of the case's transitions says it all. */
  readonly action: StaffLogEntry["action"] | undefined;
  /** Why, for the log. */
  readonly reason?: string | undefined;
  readonly decide: (found: Case, situation: Situation) => Decision | Promise<Decision>;
}

/** Far more than the people who could change one case at the same moment. */
const MAX_TRIES = 50;

/** @throws Error when others change the case again and again */
export async function actOnCase(
  { caseId, account, action, reason, decide }: DeskAct,
  { cases, bus, clock, calendar }: DeskStores,
): Promise<Result<Case, DeskRefusal>> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const found = await cases.find(caseId);
    if (found === undefined || !seesCase(account, found)) return { ok: false, error: { kind: "not-found" } };

    const now = clock.now();
    const decision = await decide(found, { now, calendar, isAnotherOpen: await isAnotherOpen(cases, found) });
    if (decision.kind === "done") return { ok: true, value: found };
    if (decision.kind !== "change") return { ok: false, error: decision };

    const { after, entries, beside } = decision;
    // An erased conversation has no place for events.
    const events = found.conversationId === undefined ? [] : decision.events;
    const log = action && { at: now, accountId: account.id, action, caseId, reason };
    if (!(await cases.change({ before: found, after, events, entries, beside, ...(log && { log }) }))) continue;

    await Promise.all([
      bus.announce("desk"),
      ...(found.conversationId === undefined ? [] : [bus.announce(`conversation:${found.conversationId}`)]),
    ]);
    return { ok: true, value: { ...after, version: found.version + 1 } };
  }
  throw new Error("a case could not be changed: others were quicker every time");
}
