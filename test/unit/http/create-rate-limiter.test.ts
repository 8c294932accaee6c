import fc from "fast-check";
import { describe, it } from "vitest";
import { createRateLimiter } from "#src/http/limits/create-rate-limiter.ts";

const START_MS = Date.parse("2026-11-25T08:00:00Z");

function limiterWithClock(requestsPerMinute: number) {
  let nowMs = START_MS;
  const limiter = createRateLimiter({ requestsPerMinute, clock: { now: () => new Date(nowMs) } });
  return {
    admitAfter: (passedMs: number, key = "a") => {
      nowMs += passedMs;
      return limiter.admit(key);
    },
  };
}

describe("createRateLimiter", () => {
  it("lets the limit through and says when the next window begins", ({ expect }) => {
    const { admitAfter } = limiterWithClock(2);

    expect([0, 500, 500, 58_500, 500, 0].map((passedMs) => admitAfter(passedMs))).toEqual([
      undefined,
      undefined,
      59,
      1,
      undefined,
      undefined,
    ]);
  });

  it("counts each key for itself", ({ expect }) => {
    const { admitAfter } = limiterWithClock(1);

    expect(["a", "b", "a", "b"].map((key) => admitAfter(0, key))).toEqual([undefined, undefined, 60, 60]);
  });

  const steps = fc.array(fc.record({ passedMs: fc.nat({ max: 40_000 }), key: fc.constantFrom("a", "b", "c") }), {
    maxLength: 200,
  });

  it("never lets more than the limit through in the minute from a key's first request", ({ expect }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), steps, (requestsPerMinute, sequence) => {
        const { admitAfter } = limiterWithClock(requestsPerMinute);
        let nowMs = 0;
        const windows = new Map<string, { startMs: number; admitted: number }>();
        for (const { passedMs, key } of sequence) {
          nowMs += passedMs;
          if (admitAfter(passedMs, key) !== undefined) continue;
          const window = windows.get(key);
          const isOpen = window !== undefined && nowMs - window.startMs < 60_000;
          windows.set(key, isOpen ? { ...window, admitted: window.admitted + 1 } : { startMs: nowMs, admitted: 1 });
          expect(windows.get(key)?.admitted).toBeLessThanOrEqual(requestsPerMinute);
        }
      }),
    );
  });

  it("lets whoever waits as long as told through", ({ expect }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), steps, (requestsPerMinute, sequence) => {
        const { admitAfter } = limiterWithClock(requestsPerMinute);
        for (const { passedMs, key } of sequence) {
          const seconds = admitAfter(passedMs, key);
          if (seconds === undefined) continue;
          expect(seconds).toBeGreaterThanOrEqual(1);
          expect(seconds).toBeLessThanOrEqual(60);
          expect(admitAfter(seconds * 1000, key)).toBeUndefined();
        }
      }),
    );
  });
});
