import type { DayCounts } from "../ports/day-counts.ts";
import { beijingDate } from "../shared/beijing-date.ts";
import { inBatches } from "../shared/in-batches.ts";

/**
 * Drops what was counted before today. Doing it twice at once does no harm.
 * @returns how many counts it were
 */
export async function purgeDayCounts(
  dayCounts: Pick<DayCounts, "purge">,
  now: Date,
): Promise<{ readonly dayCounts: number }> {
  return { dayCounts: await inBatches((limit) => dayCounts.purge(beijingDate(now), limit)) };
}
