import fc from "fast-check";
import { describe, it } from "vitest";
import { isFullDate, isPartialDate, isYearlyDate } from "#src/knowledge/written/partial-date.ts";

describe("dates of the knowledge", () => {
  it.for(["2021", "2021-02", "2021-12-31", "2024-02-29"])("accept %s", (date, { expect }) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.for(["", "21", "2021-13", "2021-2", "2023-02-29", "2021-00-01", "2021-12-31T00:00", " 2021", "06-30"])(
    "do not accept %j",
    (date, { expect }) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  it("are full only with a day", ({ expect }) => {
    expect(["2021", "2021-02", "2021-02-03"].map(isFullDate)).toEqual([false, false, true]);
  });

  it("may be a day of every year", ({ expect }) => {
    expect(["06-30", "02-29", "02-30", "2021"].map(isYearlyDate)).toEqual([true, true, false, false]);
  });

  it("accept every day there is", ({ expect }) => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });

    fc.assert(
      fc.property(days, (day) => {
        expect(isFullDate(day.toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });
});
