/** Waits to be woken. A wake-up while nobody waits is kept for the next wait, so none is missed. */
export interface WakeUp {
  readonly wake: () => void;
  /** @returns why the wait ended */
  wait(atMostMs: number): Promise<"woken" | "time-passed" | "aborted">;
}

export function createWakeUp(signal: AbortSignal): WakeUp {
  let isWoken = false;
  let end: (() => void) | undefined;
  const wake = (): void => {
    isWoken = true;
    end?.();
  };
  signal.addEventListener("abort", () => end?.(), { once: true });
  return {
    wake,
    async wait(atMostMs) {
      if (!isWoken && !signal.aborted) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const timer = setTimeout(resolve, atMostMs);
        end = resolve;
        await promise;
        clearTimeout(timer);
        end = undefined;
      }
      if (signal.aborted) return "aborted";
      if (!isWoken) return "time-passed";
      isWoken = false;
      return "woken";
    },
  };
}
