import type { SetAlarm } from "#src/platform/adapters/chat-endpoint/patience.ts";

/** An alarm that no time passes for: it rings when a test says so. */
export function alarmByHand(): {
  readonly setAlarm: SetAlarm;
  /** @returns after how many milliseconds it would have rung; undefined when none was set */
  readonly ring: () => number | undefined;
} {
  let alarm: { readonly ms: number; readonly ring: () => void } | undefined;
  return {
    setAlarm: (ms, ring) => {
      const own = { ms, ring };
      alarm = own;
      return () => {
        if (alarm === own) alarm = undefined;
      };
    },
    ring: () => {
      const rung = alarm;
      alarm = undefined;
      rung?.ring();
      return rung?.ms;
    },
  };
}
