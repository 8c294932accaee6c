import type { CaseStore } from "#src/platform/ports/case-store.ts";
import { clockAct } from "./machine/clock-act.ts";
import { type ActParts, takeAct } from "./take-act.ts";

interface ClockParts extends ActParts {
  readonly cases: Pick<CaseStore, "find" | "findOpen" | "change" | "findAwake">;
}

const BATCH = 50;

/**
 * Does what time does to cases: denies an extension nobody decided on, reminds, asks how it was, ends what nobody answers
 * to. Doing it twice at once does no harm, since each is a transition of the case as it is then.
 *
 * @param most does no more in one run, which ends in good time that way
 */
export async function runClock(parts: ClockParts, now: Date, most = 500): Promise<{ readonly moved: number }> {
  let moved = 0;
  while (moved < most) {
    const awake = await parts.cases.findAwake(now, Math.min(BATCH, most - moved));
    const before = moved;
    for (const { id } of awake) {
      const taken = await takeAct(id, (found) => clockAct(found, now), now, parts);
      if (taken.ok) moved++;
    }
    // Others were quicker, or there is nothing left.
    if (moved === before) break;
  }
  return { moved };
}
