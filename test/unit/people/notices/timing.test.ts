import fc from "fast-check";
import { describe, it } from "vitest";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { BACK_OFF_MINUTES, MOST_ATTEMPTS, nextAttemptAt } from "#src/people/notices/back-off.ts";
import { nextLoud } from "#src/people/notices/next-loud.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { type QuietHours, readQuiet } from "#src/platform/shared/quiet-hours.ts";
import { officialYears } from "#test/unit/people/handoff/official-days.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAY_MINUTES = 1440;
const BEIJING_AHEAD_MS = 8 * 3_600_000;

const calendar = createWorkingCalendar(officialYears);
const instant = fc.date({ min: new Date("2025-12-20"), max: new Date("2027-01-20"), noInvalidDate: true });
const minute = fc.integer({ min: 0, max: DAY_MINUTES - 1 });
const quietHours: fc.Arbitrary<QuietHours> = fc
  .record({ fromMinute: minute, untilMinute: minute })
  .filter(({ fromMinute, untilMinute }) => fromMinute !== untilMinute);

/** Said another way than in the code: the minutes of a day counted through from the first quiet one. */
function isQuiet(at: Date, { fromMinute, untilMinute }: QuietHours): boolean {
  if (!calendar.isWorkingDay(beijingDate(at))) return true;
  const ofDay = Math.floor(((at.getTime() + BEIJING_AHEAD_MS) % DAY_MS) / MINUTE_MS);
  const length = (untilMinute - fromMinute + DAY_MINUTES) % DAY_MINUTES;
  return (ofDay - fromMinute + DAY_MINUTES) % DAY_MINUTES < length;
}

describe("quiet hours", () => {
  it("put off what comes in them or on a day off to the first minute after, and nothing else", ({ expect }) => {
    fc.assert(
      fc.property(instant, quietHours, (from, quiet) => {
        const loud = nextLoud(from, quiet, calendar);

        expect(isQuiet(loud, quiet)).toBe(false);
        expect(isQuiet(from, quiet) ? isQuiet(new Date(loud.getTime() - 1), quiet) : loud).toEqual(
          isQuiet(from, quiet) ? true : from,
        );
      }),
    );
  });

  it("skip no minute in which somebody could have been told", ({ expect }) => {
    fc.assert(
      fc.property(instant, quietHours, fc.double({ min: 0, max: 1, noNaN: true }), (from, quiet, part) => {
        const loud = nextLoud(from, quiet, calendar).getTime();
        const between = new Date(from.getTime() + Math.floor((loud - from.getTime()) * part));

        expect(between.getTime() >= loud || isQuiet(between, quiet)).toBe(true);
      }),
    );
  });

  it("come to the same however often they are asked", ({ expect }) => {
    fc.assert(
      fc.property(instant, quietHours, (from, quiet) => {
        const loud = nextLoud(from, quiet, calendar);

        expect(nextLoud(loud, quiet, calendar)).toEqual(loud);
        expect(nextLoud(from, "off", calendar)).toEqual(from);
      }),
    );
  });

  it.for([
    ["20:00-08:00", { fromMinute: 1200, untilMinute: 480 }],
    ["00:00-23:59", { fromMinute: 0, untilMinute: 1439 }],
    ["off", "off"],
    ["08:00-08:00", undefined],
    ["24:00-08:00", undefined],
    ["8:00-20:00", undefined],
    ["", undefined],
  ] as const)("are read from %s", ([text, quiet], { expect }) => {
    expect(readQuiet(text)).toEqual(quiet);
  });
});

describe("the back-off", () => {
  it("waits longer each time, and ends", ({ expect }) => {
    const waits = Array.from({ length: MOST_ATTEMPTS }, (_, place) => nextAttemptAt(place + 1, new Date(0))?.getTime());

    expect(waits).toEqual([...BACK_OFF_MINUTES.map((minutes) => minutes * MINUTE_MS), undefined]);
    expect(BACK_OFF_MINUTES.toSorted((one, other) => one - other)).toEqual(BACK_OFF_MINUTES);
  });
});
