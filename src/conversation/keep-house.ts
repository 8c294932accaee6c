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
  const { clock, log, turnBudgetMs } = parts;
  const now = clock.now();
  try {
    const finished = await finishCutTurns(parts, turns, startedAt ?? new Date(now.getTime() - turnBudgetMs));
    const { erased, held } = await purgeIdle(parts, now);
    if (finished + erased > 0) log.info("house-kept", { finished, erased, held });
  } catch (error) {
    // Nobody waits for it, and the next time comes soon.
    log.error("housekeeping-failed", { error: error instanceof Error ? error.name : "unknown" });
  }
}
