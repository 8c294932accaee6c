import type { SetAlarm } from "./patience.ts";

/** Ends a request that nobody wants any more, or that has been silent for too long. */
export interface SilenceWatch {
  /** Aborted for either reason, and when the request is ended. */
  readonly signal: AbortSignal;
  expectWithin(ms: number): void;
  /** Time that passes now is ours, not the model's. */
  stopExpecting(): void;
  /** Undefined: neither. */
  endedBecause(): "stopped" | "stalled" | undefined;
  /** The request is over by itself. To abort it all the same takes longer than reading ten parts. */
  end(): void;
  /** Ends the request, unless it is over. */
  endRequest(): void;
}

/** @param stop aborted when nobody wants the reply any more */
export function watchSilence(stop: AbortSignal | undefined, setAlarm: SetAlarm = setTimer): SilenceWatch {
  const own = new AbortController();
  let putOff: (() => void) | undefined;
  let isStalled = false;
  let isOver = false;
  const stall = (): void => {
    isStalled = true;
    own.abort();
  };
  return {
    signal: stop === undefined ? own.signal : AbortSignal.any([stop, own.signal]),
    expectWithin: (ms) => {
      putOff?.();
      putOff = setAlarm(ms, stall);
    },
    stopExpecting: () => putOff?.(),
    endedBecause: () => {
      if (stop?.aborted) return "stopped";
      return isStalled ? "stalled" : undefined;
    },
    end: () => {
      isOver = true;
      putOff?.();
    },
    endRequest: () => {
      putOff?.();
      if (!isOver) own.abort();
    },
  };
}

function setTimer(ms: number, ring: () => void): () => void {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
}
