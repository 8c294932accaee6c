/**
 * Stops guessing at a secret: five wrong ones within 15 minutes lock what they were for, for 15 minutes from the fifth,
 * also against the right one.
 */
import type { Attempts } from "../ports/attempts.ts";

const MOST_FAILURES = 5;
const WINDOW_MS = 15 * 60_000;
const LOCK_MS = 15 * 60_000;

/** After so long nothing of an attempt matters any more. */
export const ATTEMPT_MATTERS_MS = Math.max(WINDOW_MS, LOCK_MS);

export type Admitted =
  | {
      readonly kind: "admitted";
      /** To be told whether the secret was right. */
      readonly settle: (isRight: boolean) => Promise<void>;
    }
  /** Too many failures: nothing is looked at for so long. */
  | { readonly kind: "locked"; readonly seconds: number };

/** @param what the secret is for, as `case:<number>`; it is kept for a while as it is */
export async function admitAttempt(attempts: Attempts, what: string, now: Date): Promise<Admitted> {
  const lock = `lock:${what}`;
  const locked = await attempts.count(lock, windowStart(now, LOCK_MS));
  if (locked !== undefined) return { kind: "locked", seconds: secondsLeft(locked.lastAt, now) };

  // Counted as a failure before it is known to be one: guesses sent at the same moment must not slip through together.
  await attempts.fail(what, now);
  const { failures } = (await attempts.count(what, windowStart(now, WINDOW_MS))) ?? { failures: 1 };
  if (failures > MOST_FAILURES) {
    await attempts.fail(lock, now);
    return { kind: "locked", seconds: LOCK_MS / 1000 };
  }
  return {
    kind: "admitted",
    settle: async (isRight) => {
      if (isRight) await attempts.clear(what);
      else if (failures === MOST_FAILURES) await attempts.fail(lock, now);
    },
  };
}

/** The store counts from an instant on, and what happened exactly a window ago is over. */
function windowStart(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds + 1);
}

function secondsLeft(lockedAt: Date, now: Date): number {
  return Math.max(1, Math.ceil((lockedAt.getTime() + LOCK_MS - now.getTime()) / 1000));
}
