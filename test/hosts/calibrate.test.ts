import { describe, it } from "vitest";
import { runCommand } from "#test/support/run-command.ts";

describe("npm run calibrate", () => {
  it.for([
    {
      when: "the calibration to restore is not kept",
      given: ["--restore", "2026-01-01-none"],
      code: 1,
      says: "is kept",
    },
    { when: "it is told to adopt whatever comes out", given: ["--force"], code: 2, says: "usage:" },
  ])("changes nothing when $when", async ({ given, code, says }, { expect }) => {
    const finished = await runCommand("calibrate", given);

    expect(finished).toMatchObject({ code, stdout: "" });
    expect(finished.stderr).toContain(says);
  });
});
