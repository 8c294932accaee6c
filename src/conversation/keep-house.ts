/**
 * What has to be looked after while nobody asks: turns that were cut off are finished, and what has been kept for its time
 * is erased. Running it twice at once does no harm.
 */
import type { ConversationParts } from "./conversation-parts.ts";
import { finishCutTurns } from "./finish-cut-turns.ts";
import { purgeIdle } from "./purge-idle.ts";
import type { TurnTaker } from "./turn-taker.ts";

/** How often a host does it. */
export const HOUSEKEEPING_EVERY_MS = 300_000;

/** @param startedAt when this host began: what was cut off before that is not on its way any more */
export async function keepHouse(
  parts: ConversationParts,
  turns: Pick<TurnTaker, "finish">,
  startedAt: Date | undefined,
): Promise<void> {
  const { clock, turnBudgetMs } = parts;
  const now = clock.now();
  const before = startedAt ?? new Date(now.getTime() - turnBudgetMs);
  await attempt(parts, "finish-cut-turns", async () => ({ finished: await finishCutTurns(parts, turns, before) }));
  await attempt(parts, "purge-idle", async () => ({ ...(await purgeIdle(parts, now)) }));
}

/** Nobody waits for it, and the next time comes soon: what fails is told to the operator alone. */
async function attempt(
  { log }: Pick<ConversationParts, "log">,
  task: string,
  work: () => Promise<Readonly<Record<string, number>>>,
): Promise<void> {
  try {
    const done = await work();
    if (Object.values(done).some((count) => count > 0)) log.info("house-kept", { task, ...done });
  } catch (error) {
    log.error("housekeeping-failed", { task, error: error instanceof Error ? error.name : "unknown" });
  }
}
