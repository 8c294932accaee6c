/** How often a write is tried again whose obstacle was gone when we looked for it. */
const MOST_TRIES = 5;

/**
 * Tries a write until it is known what became of it. A conditional write that wrote nothing does not say why; looking
 * afterwards can find the reason gone, and then it is tried again.
 *
 * SQLite and D1 let one writer in after the other, so this happens only where two writers meet between write and look.
 * @param attempt undefined: neither written nor a reason found
 * @throws Error when it does not settle: a fault
 */
export async function untilSettled<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const settled = await attempt();
    if (settled !== undefined) return settled;
  }
  throw new Error(`a write did not settle in ${MOST_TRIES} tries`);
}
