import fc from "fast-check";
import { describe, it } from "vitest";
import { promiseReply } from "#src/people/handoff/promise.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { officialYears } from "./official-days.ts";

const calendar = createWorkingCalendar(officialYears);
const HOUR_MS = 3_600_000;

/** Any moment from before the first known year to after the last one. */
const moment = fc.date({
  min: new Date("2025-11-01T00:00:00Z"),
  max: new Date("2027-12-31T00:00:00Z"),
  noInvalidDate: true,
});

const promiseOf = (openedAt: Date): Date => new Date(promiseReply(openedAt, calendar).promisedBy);

/** Office hours on working days between two moments, the plain way: day by day, overlap by overlap. */
function workingMs(from: Date, to: Date): number {
  let sum = 0;
  const lastDay = Date.parse(beijingDate(to));
  for (let day = Date.parse(beijingDate(from)); day <= lastDay; day += 24 * HOUR_MS) {
    const date = new Date(day).toISOString().slice(0, 10);
    if (!calendar.isWorkingDay(date)) continue;
    const opens = Math.max(from.getTime(), Date.parse(`${date}T09:00:00+08:00`));
    const closes = Math.min(to.getTime(), Date.parse(`${date}T17:00:00+08:00`));
    sum += Math.max(0, closes - opens);
  }
  return sum;
}

const toWholeSecond = (at: Date): Date => new Date(Math.ceil(at.getTime() / 1000) * 1000);

describe("promiseReply", () => {
  it.for([
    { opened: "2026-11-25T10:30:00+08:00", by: "2026-11-26T10:30:00+08:00", when: "in the morning" },
    { opened: "2026-11-25T08:59:59+08:00", by: "2026-11-25T17:00:00+08:00", when: "before the offices open" },
    { opened: "2026-11-25T09:00:00+08:00", by: "2026-11-25T17:00:00+08:00", when: "as the offices open" },
    { opened: "2026-11-25T17:00:00+08:00", by: "2026-11-26T17:00:00+08:00", when: "as the offices close" },
    { opened: "2026-11-25T23:10:00+08:00", by: "2026-11-26T17:00:00+08:00", when: "at night" },
    { opened: "2026-11-27T16:00:00+08:00", by: "2026-11-30T16:00:00+08:00", when: "on a Friday" },
    { opened: "2026-11-28T12:00:00+08:00", by: "2026-11-30T17:00:00+08:00", when: "on a weekend" },
    { opened: "2026-09-30T11:00:00+08:00", by: "2026-10-08T11:00:00+08:00", when: "before a holiday" },
    { opened: "2026-10-09T11:00:00+08:00", by: "2026-10-10T11:00:00+08:00", when: "before a Saturday that is worked" },
    {
      opened: "2026-02-14T10:00:00+08:00",
      by: "2026-02-24T10:00:00+08:00",
      when: "on a Saturday worked for a holiday",
    },
    { opened: "2026-11-25T02:30:00Z", by: "2026-11-26T10:30:00+08:00", when: "by a clock elsewhere" },
    { opened: "2026-11-25T10:30:00.001+08:00", by: "2026-11-26T10:30:01+08:00", when: "within a second" },
  ])("gives one working day $when", ({ opened, by }, { expect }) => {
    expect(promiseReply(new Date(opened), calendar)).toEqual({ promisedBy: by, calendarKnown: true });
  });

  it("is after the opening, in the office hours of a working day, and writes them in Beijing time", ({ expect }) => {
    fc.assert(
      fc.property(moment, (openedAt) => {
        const { promisedBy } = promiseReply(openedAt, calendar);
        const [date = "", time = ""] = promisedBy.split("T");

        expect(promisedBy).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/u);
        expect(Date.parse(promisedBy)).toBeGreaterThan(openedAt.getTime());
        expect(calendar.isWorkingDay(date)).toBe(true);
        expect(time >= "09:00:00+08:00" && time <= "17:00:00+08:00").toBe(true);
      }),
    );
  });

  it("leaves exactly eight hours of working time", ({ expect }) => {
    fc.assert(
      fc.property(moment, (openedAt) => {
        expect(workingMs(toWholeSecond(openedAt), promiseOf(openedAt))).toBe(8 * HOUR_MS);
      }),
    );
  });

  it("promises nobody an earlier reply for asking later", ({ expect }) => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 14 * 24 * HOUR_MS }), (openedAt, laterMs) => {
        const later = new Date(openedAt.getTime() + laterMs);

        expect(promiseOf(later).getTime()).toBeGreaterThanOrEqual(promiseOf(openedAt).getTime());
      }),
    );
  });

  it("knows the calendar exactly where every day up to the promise is of a published year", ({ expect }) => {
    const years = new Set(officialYears.map(({ year }) => String(year)));
    fc.assert(
      fc.property(moment, (openedAt) => {
        const { promisedBy, calendarKnown } = promiseReply(openedAt, calendar);

        expect(calendarKnown).toBe(years.has(beijingDate(openedAt).slice(0, 4)) && years.has(promisedBy.slice(0, 4)));
      }),
    );
  });

  it.for([
    { opened: "2026-12-31T08:00:00+08:00", by: "2026-12-31T17:00:00+08:00", calendarKnown: true },
    { opened: "2026-12-31T15:00:00+08:00", by: "2027-01-01T15:00:00+08:00", calendarKnown: false },
    { opened: "2027-06-01T10:00:00+08:00", by: "2027-06-02T10:00:00+08:00", calendarKnown: false },
    { opened: "2025-12-31T18:00:00+08:00", by: "2026-01-04T17:00:00+08:00", calendarKnown: false },
  ])("says of $opened whether the calendar is known: $calendarKnown", ({ opened, by, calendarKnown }, { expect }) => {
    const only2026 = createWorkingCalendar(officialYears.filter(({ year }) => year === 2026));

    expect(promiseReply(new Date(opened), only2026)).toEqual({ promisedBy: by, calendarKnown });
  });
});
