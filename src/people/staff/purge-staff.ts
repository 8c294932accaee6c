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

/**
 * Drops what is over. Doing it twice at once does no harm.
 * @returns how many of each
 */
export async function purgeStaff(
  { attempts, staff }: PurgeParts,
  now: Date,
): Promise<{ readonly attempts: number; readonly sessions: number }> {
  const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  return {
    attempts: await inBatches(() => attempts.purge(before(ATTEMPT_MATTERS_MS), ROWS_AT_ONCE)),
    sessions: await inBatches(() => staff.purgeSessions(before(SESSION_IDLE_MS), ROWS_AT_ONCE)),
  };
}

async function inBatches(purge: () => Promise<number>): Promise<number> {
  let purged = 0;
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const dropped = await purge();
    purged += dropped;
    if (dropped < ROWS_AT_ONCE) break;
  }
  return purged;
}
