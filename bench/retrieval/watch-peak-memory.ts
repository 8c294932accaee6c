import { readFileSync } from "node:fs";

const LOOK_EVERY_MS = 25;
const KB_PER_MB = 1024;

/**
 * Watches the most resident memory a process has had, as the system counts it: the same instrument for every program.
 *
 * @returns `stop`, which gives it in MB, or undefined where there is no /proc (it is Linux's)
 */
export function watchPeakMemory(processId: number | undefined): { readonly stop: () => number | undefined } {
  let peakMb: number | undefined;
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${processId}/status`, "utf8");
      const peak = /^VmHWM:\s+(?<kb>\d+)/m.exec(status)?.groups?.["kb"];
      if (peak !== undefined) peakMb = Number(peak) / KB_PER_MB;
    } catch {
      // It has ended, or there is no /proc.
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peakMb;
    },
  };
}
