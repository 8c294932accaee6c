import { describe, it } from "vitest";
import { beijingTime, showTime } from "#src/conversation/export/beijing-time.ts";

describe("beijingTime", () => {
  it.for([
    ["2026-11-25T16:30:05.999Z", "2026-11-26T00:30:05+08:00"],
    ["2026-07-01T00:00:00Z", "2026-07-01T08:00:00+08:00"],
  ] as const)("of %s is %s", ([instant, expected], { expect }) => {
    expect(beijingTime(new Date(instant))).toBe(expected);
    expect(new Date(expected).getTime()).toBe(Math.floor(Date.parse(instant) / 1000) * 1000);
  });

  it("is shown without its letter and offset", ({ expect }) => {
    expect(showTime("2026-11-26T00:30:05+08:00")).toBe("2026-11-26 00:30:05");
  });
});
