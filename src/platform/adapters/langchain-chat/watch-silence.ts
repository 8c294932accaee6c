/** Ends a request that nobody wants any more, or that has been silent for too long. */
export interface SilenceWatch {
  /** Aborted for either reason, and once it is over. */
  readonly signal: AbortSignal;
  expectWithin(ms: number): void;
  /** Time that passes now is ours, not the model's. */
  stopExpecting(): void;
  /** Undefined: neither. */
  endedBecause(): "stopped" | "stalled" | undefined;
  end(): void;
}

/** @param stop aborted when nobody wants the reply any more */
export function watchSilence(stop: AbortSignal | undefined): SilenceWatch {
  const own = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStalled = false;
  const stall = (): void => {
    isStalled = true;
    own.abort();
  };
  return {
    signal: stop === undefined ? own.signal : AbortSignal.any([stop, own.signal]),
    expectWithin: (ms) => {
      clearTimeout(timer);
      timer = setTimeout(stall, ms);
    },
    stopExpecting: () => clearTimeout(timer),
    endedBecause: () => {
      if (stop?.aborted) return "stopped";
      return isStalled ? "stalled" : undefined;
    },
    end: () => {
      clearTimeout(timer);
      own.abort();
    },
  };
}
