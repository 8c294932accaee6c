/**
 * Counts requests per key in windows of a minute that begin with the key's first request.
 *
 * Keeps its counts in memory: each process, and on Cloudflare each isolate, counts for itself. Runs no timer, which
 * would be refused at a Worker's start; what has expired is dropped on the way, once a minute.
 */
import type { Clock } from "#src/platform/ports/clock.ts";

export interface RateLimiter {
  /** @returns whole seconds until the key's next window, at least 1, when its limit is used up; undefined when let in */
  admit(key: string): number | undefined;
}

interface RateLimiterOptions {
  readonly requestsPerMinute: number;
  readonly clock: Clock;
}

interface Window {
  readonly endsAtMs: number;
  admitted: number;
}

const WINDOW_MS = 60_000;

export function createRateLimiter({ requestsPerMinute, clock }: RateLimiterOptions): RateLimiter {
  const windows = new Map<string, Window>();
  let sweptAtMs = clock.now().getTime();

  function sweep(nowMs: number): void {
    if (nowMs - sweptAtMs < WINDOW_MS) return;
    sweptAtMs = nowMs;
    for (const [key, { endsAtMs }] of windows) if (endsAtMs <= nowMs) windows.delete(key);
  }

  return {
    admit(key) {
      const nowMs = clock.now().getTime();
      sweep(nowMs);
      let window = windows.get(key);
      if (window === undefined || window.endsAtMs <= nowMs) {
        window = { endsAtMs: nowMs + WINDOW_MS, admitted: 0 };
        windows.set(key, window);
      }
      if (window.admitted >= requestsPerMinute) return Math.ceil((window.endsAtMs - nowMs) / 1000);
      window.admitted += 1;
      return undefined;
    },
  };
}
