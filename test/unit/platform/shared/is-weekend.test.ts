import { describe, it } from "vitest";
import { isWeekend } from "#src/platform/shared/is-weekend.ts";

describe("isWeekend", () => {
  it.for([
    { date: "2026-11-27", weekend: false },
    { date: "2026-11-28", weekend: true },
    { date: "2026-11-29", weekend: true },
    { date: "2026-11-30", weekend: false },
  ])("is $weekend for $date", ({ date, weekend }, { expect }) => {
    expect(isWeekend(date)).toBe(weekend);
  });
});
