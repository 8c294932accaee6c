/** A write holds up every other one, so none is large. */
const ROWS_AT_ONCE = 500;

/** More than come between two purges; the rest waits for the next, so that this always ends. */
const MOST_BATCHES = 100;

/**
 * Drops rows so many at a time, until none is left.
 * @param purge drops at most `limit`, and says how many it were
 * @returns how many it were altogether
 */
export async function inBatches(purge: (limit: number) => Promise<number>): Promise<number> {
  let purged = 0;
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const dropped = await purge(ROWS_AT_ONCE);
    purged += dropped;
    if (dropped < ROWS_AT_ONCE) break;
  }
  return purged;
}
