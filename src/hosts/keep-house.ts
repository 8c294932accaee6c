/**
 * What has to be looked after while nobody asks: turns that were cut off are finished, what time does to cases is done,
 * and what has been kept for its time is erased. Running it twice at once does no harm.
 */
import { finishCutTurns } from "#src/conversation/finish-cut-turns.ts";
import { purgeIdle } from "#src/conversation/purge-idle.ts";
import type { TurnTaker } from "#src/conversation/turn-taker.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { runClock } from "#src/people/handoff/run-clock.ts";
import { purgeDayCounts } from "#src/platform/operations/purge-day-counts.ts";
import { purgeNotices } from "#src/people/notices/purge-notices.ts";
import { purgeStaff } from "#src/people/staff/purge-staff.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";

/** How often a host does it. */
export const HOUSEKEEPING_EVERY_MS = 300_000;

type HousekeepingParts = Pick<AppParts, "conversation" | "desk" | "attempts" | "dayCounts" | "notices" | "log">;

/** @param startedAt when this host began: what was cut off before that is not on its way any more */
export async function keepHouse(
  { conversation, desk, attempts, dayCounts, notices, log }: HousekeepingParts,
  turns: Pick<TurnTaker, "finish">,
  startedAt: Date | undefined,
): Promise<void> {
  const now = conversation.clock.now();
  const before = startedAt ?? new Date(now.getTime() - conversation.turnBudgetMs);
  await attempt(log, "finish-cut-turns", () => finishCutTurns(conversation, turns, before));
  await attempt(log, "run-clock", () => runClock(conversation, now));
  await attempt(log, "purge-idle", () => purgeIdle(conversation, now));
  await attempt(log, "purge-staff", () => purgeStaff({ attempts, staff: desk.staff }, now));
  await attempt(log, "purge-day-counts", () => purgeDayCounts(dayCounts, now));
  await attempt(log, "purge-notices", () => purgeNotices(notices, now));
  await attempt(log, "note-log-head", () => noteLogHead(desk.staff, log, now));
}

/**
 * Notes the last entry of the staff's log where nobody who can write to the store reaches: among the host's own log lines.
 * `npm run staff -- verify-log --noted <place>:<hash>` compares with it.
 */
async function noteLogHead(staff: Pick<StaffStore, "readLogHead">, log: Log, now: Date): Promise<Counts> {
  const head = await staff.readLogHead();
  const isNew = head !== undefined && now.getTime() - head.at.getTime() < 2 * HOUSEKEEPING_EVERY_MS;
  if (isNew) log.info("staff-log-head", { noted: `${head.place}:${head.hash}` });
  return {};
}

type Counts = Readonly<Record<string, number>>;

/** Nobody waits for it, and the next time comes soon: what fails is told to the operator alone. */
async function attempt(log: Log, task: string, work: () => Promise<Counts>): Promise<void> {
  try {
    const done = await work();
    if (Object.values(done).some((count) => count > 0)) log.info("house-kept", { task, ...done });
  } catch (error) {
    log.error("housekeeping-failed", { task, error: error instanceof Error ? error.name : "unknown" });
  }
}
