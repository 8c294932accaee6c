/**
 * How long a notice waits after each attempt that did not get through: soon at first, for a service that is restarted;
 * then so that a mail server that is out for a working day is outlived. After the last it has failed.
 */
export const BACK_OFF_MINUTES: readonly number[] = [1, 5, 15, 60, 240, 720];

/** Attempts that nobody heard the end of count as well: what kills its process is not begun for ever. */
export const MOST_ATTEMPTS = BACK_OFF_MINUTES.length + 1;

const MINUTE_MS = 60_000;

/**
 * @param attempts how many there were, from 1
 * @returns when the next one may be; undefined: there is none
 */
export function nextAttemptAt(attempts: number, now: Date): Date | undefined {
  const minutes = BACK_OFF_MINUTES[attempts - 1];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * MINUTE_MS);
}
