import { isWorkday } from "chinese-days";
import { describe, it } from "vitest";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { daysOfYear, officialYears } from "./official-days.ts";

const calendar = createWorkingCalendar(officialYears);

describe("a working calendar", () => {
  it.for([
    { date: "2026-09-30", kind: "weekday", what: "the day before National Day" },
    { date: "2026-10-01", kind: "holiday", what: "National Day" },
    { date: "2026-10-03", kind: "holiday", what: "a Saturday in a holiday" },
    { date: "2026-10-07", kind: "holiday", what: "the last day of a holiday" },
    { date: "2026-10-08", kind: "weekday", what: "the day after" },
    { date: "2026-10-10", kind: "make-up-day", what: "a Saturday that is worked for it" },
    { date: "2026-10-11", kind: "weekend", what: "the Sunday after that" },
    { date: "2026-01-04", kind: "make-up-day", what: "a Sunday that is worked" },
  ])("calls $date, $what, a $kind", ({ date, kind }, { expect }) => {
    expect(calendar.dayKind(date)).toBe(kind);
    expect(calendar.isWorkingDay(date)).toBe(kind === "weekday" || kind === "make-up-day");
  });

  it("agrees with an independent calendar on every day of every year it knows", ({ expect }) => {
    const days = officialYears.flatMap(({ year }) => daysOfYear(year));

    expect(days.length).toBeGreaterThanOrEqual(365);
    expect(days.filter((date) => calendar.isWorkingDay(date) !== isWorkday(date))).toEqual([]);
    expect(days.every((date) => calendar.isKnown(date))).toBe(true);
  });

  it("counts Monday to Friday in a year that is not published, and says so", ({ expect }) => {
    const days = daysOfYear(2099);
    const worked = days.filter((date) => calendar.isWorkingDay(date)).map((date) => new Date(date).getUTCDay());

    expect(new Set(worked)).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(worked.length).toBe(days.filter((date) => ![0, 6].includes(new Date(date).getUTCDay())).length);
    expect(days.some((date) => calendar.isKnown(date))).toBe(false);
  });
});
