import { describe, it } from "vitest";
import { createConsoleLog } from "#src/platform/adapters/console-log/create-console-log.ts";

describe("createConsoleLog", () => {
  it("writes one line of JSON per event at its level", ({ expect }) => {
    const lines: string[] = [];
    const log = createConsoleLog({
      console: {
        info: (line) => void lines.push(`info ${line}`),
        warn: (line) => void lines.push(`warn ${line}`),
        error: (line) => void lines.push(`error ${line}`),
      },
      clock: { now: () => new Date("2026-11-25T08:00:00Z") },
    });
    log.info("started");
    log.error("request-failed", { route: "/api/ask\n", event: "forged" });

    expect(lines).toEqual([
      'info {"time":"2026-11-25T08:00:00.000Z","level":"info","event":"started"}',
      'error {"route":"/api/ask\\n","event":"request-failed","time":"2026-11-25T08:00:00.000Z","level":"error"}',
    ]);
  });
});
