import fc from "fast-check";
import { describe, it } from "vitest";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { addWorkingTime, workingTimeBetween } from "#src/people/handoff/working-time.ts";
import { officialYears } from "./official-days.ts";

const calendar = createWorkingCalendar(officialYears);
const HOUR_MS = 3_600_000;

const wholeSecond = fc
  .date({ min: new Date("2025-11-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));
const span = fc.integer({ min: 1, max: 80 * 3600 }).map((seconds) => seconds * 1000);

describe("working time", () => {
  it.for([
    { from: "2026-11-25T10:00:00+08:00", hours: 4, at: "2026-11-25T14:00:00+08:00", when: "within a day" },
    { from: "2026-11-25T15:00:00+08:00", hours: 4, at: "2026-11-26T11:00:00+08:00", when: "over a night" },
    { from: "2026-09-30T15:00:00+08:00", hours: 4, at: "2026-10-08T11:00:00+08:00", when: "over a holiday" },
    { from: "2026-10-09T15:00:00+08:00", hours: 4, at: "2026-10-10T11:00:00+08:00", when: "into a Saturday worked" },
  ])("of $hours hours ends $when at $at", ({ from, hours, at }, { expect }) => {
    expect(addWorkingTime(new Date(from), hours * HOUR_MS, calendar).at).toEqual(new Date(at));
  });

  it("between a moment and so much later is so much", ({ expect }) => {
    fc.assert(
      fc.property(wholeSecond, span, (from, ms) => {
        expect(workingTimeBetween(from, addWorkingTime(from, ms, calendar).at, calendar)).toBe(ms);
      }),
    );
  });

  it("adds up", ({ expect }) => {
    fc.assert(
      fc.property(wholeSecond, span, span, (from, one, other) => {
        const inTwo = addWorkingTime(addWorkingTime(from, one, calendar).at, other, calendar).at;

        expect(inTwo).toEqual(addWorkingTime(from, one + other, calendar).at);
      }),
    );
  });

  it("is none backwards", ({ expect }) => {
    fc.assert(
      fc.property(wholeSecond, span, (from, ms) => {
        expect(workingTimeBetween(new Date(from.getTime() + ms), from, calendar)).toBe(0);
      }),
    );
  });
});
