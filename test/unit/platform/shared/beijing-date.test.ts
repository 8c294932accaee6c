import { describe, it } from "vitest";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";

describe("beijingDate", () => {
  it.for([
    { instant: "2026-11-24T15:59:59.999Z", day: "2026-11-24", what: "the last moment before midnight in Beijing" },
    { instant: "2026-11-24T16:00:00Z", day: "2026-11-25", what: "midnight in Beijing" },
    { instant: "2026-11-25T00:00:00Z", day: "2026-11-25", what: "midnight in London" },
    { instant: "2026-12-31T16:00:00Z", day: "2027-01-01", what: "the new year" },
    { instant: "2026-07-01T15:59:59Z", day: "2026-07-01", what: "a summer night: Beijing has no summer time" },
    { instant: "2026-03-05T04:05:06+08:00", day: "2026-03-05", what: "a day and month of one figure" },
  ])("is $day at $instant, $what", ({ instant, day }, { expect }) => {
    expect(beijingDate(new Date(instant))).toBe(day);
  });
});
