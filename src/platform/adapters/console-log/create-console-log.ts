/** Log lines for a console: one JSON object per line, as log collectors and Cloudflare read them. */
import type { Clock } from "../../ports/clock.ts";
import type { Log, LogDetails } from "../../ports/log.ts";

export interface ConsoleLogParts {
  /** The runtime's console, or one that writes to standard error where standard output belongs to a program. */
  readonly console: Readonly<Record<Level, (line: string) => void>>;
  readonly clock: Clock;
}

type Level = "info" | "warn" | "error";

export function createConsoleLog({ console, clock }: ConsoleLogParts): Log {
  const write =
    (level: Level) =>
    (event: string, details: LogDetails = {}): void => {
      console[level](JSON.stringify({ ...details, time: clock.now().toISOString(), level, event }));
    };
  return { info: write("info"), warn: write("warn"), error: write("error") };
}
