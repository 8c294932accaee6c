/** What signing in leaves behind: failed attempts that no longer count, and sessions nobody came back to. */
import type { Attempts } from "#src/platform/ports/attempts.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import { inBatches } from "#src/platform/shared/in-batches.ts";
import { ATTEMPT_MATTERS_MS } from "#src/platform/shared/admit-attempt.ts";
import { SESSION_IDLE_MS } from "./sessions.ts";

interface PurgeParts {
  readonly attempts: Pick<Attempts, "purge">;
  readonly staff: Pick<StaffStore, "purgeSessions">;
}

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
    attempts: await inBatches((limit) => attempts.purge(before(ATTEMPT_MATTERS_MS), limit)),
    sessions: await inBatches((limit) => staff.purgeSessions(before(SESSION_IDLE_MS), limit)),
  };
}
