/** What signing in leaves behind: failed attempts that no longer count, and sessions nobody came back to. */
import type { Attempts } from "#src/platform/ports/attempts.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import { ATTEMPT_MATTERS_MS } from "#src/platform/shared/admit-attempt.ts";
import { SESSION_IDLE_MS } from "./sessions.ts";

interface PurgeParts {
  readonly attempts: Pick<Attempts, "purge">;
  readonly staff: Pick<StaffStore, "purgeSessions">;
}

/** A write holds up every other one, so none is large. */
const ROWS_AT_ONCE = 500;

/** More than come between two purges; the rest waits for the next, so that this always ends. */
const MOST_BATCHES = 100;

/** Drops what is over. Doing it twice at once does no harm. */
export async function purgeStaff({ attempts, staff }: PurgeParts, now: Date): Promise<void> {
  const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  await inBatches(() => attempts.purge(before(ATTEMPT_MATTERS_MS), ROWS_AT_ONCE));
  await inBatches(() => staff.purgeSessions(before(SESSION_IDLE_MS), ROWS_AT_ONCE));
}

async function inBatches(purge: () => Promise<number>): Promise<void> {
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    if ((await purge()) < ROWS_AT_ONCE) return;
  }
}
