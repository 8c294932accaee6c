import { describe, it } from "vitest";
import type { Counter } from "#src/platform/ports/day-counts.ts";
import type { OpenStores } from "./stores.ts";

const TODAY = "2026-11-26";
const YESTERDAY = "2026-11-25";

const one = (name: string, most: number): Counter => ({ name, most, adds: 1 });

export function describeDayCountsContract(name: string, open: OpenStores): void {
  describe(`${name}: counts by day`, () => {
    it("adds to every counter until one of them is full, then to none", async ({ expect }) => {
      const { dayCounts } = await open();
      const add = () => dayCounts.addWithin(TODAY, [one("narrow", 2), one("wide", 3)]);

      expect([await add(), await add(), await add(), await add()]).toEqual([undefined, undefined, "narrow", "narrow"]);
      expect(await dayCounts.addWithin(TODAY, [one("wide", 3)])).toBeUndefined();
      expect(await dayCounts.addWithin(TODAY, [one("wide", 3)])).toBe("wide");
    });

    it("names the first that is full, and looks without adding", async ({ expect }) => {
      const { dayCounts } = await open();
      await dayCounts.add(TODAY, "tokens", 90);
      const look = (most: number) => dayCounts.addWithin(TODAY, [one("answers", 5), { name: "tokens", most, adds: 0 }]);

      expect(await look(91)).toBeUndefined();
      expect(await look(91)).toBeUndefined();
      await dayCounts.add(TODAY, "tokens", 1);
      expect(await look(91)).toBe("tokens");
      expect(await dayCounts.read(TODAY, "tokens")).toBe(91);
      expect(await dayCounts.read(YESTERDAY, "tokens")).toBe(0);
      expect(await dayCounts.addWithin(TODAY, [one("tokens", 91), one("answers", 2)])).toBe("tokens");
      expect(await dayCounts.addWithin(TODAY, [one("answers", 2)])).toBe("answers");
    });

    it("has nothing to say of no counter", async ({ expect }) => {
      const { dayCounts } = await open();

      expect(await dayCounts.addWithin(TODAY, [])).toBeUndefined();
    });

    it("lets no more through than there is room for, however many ask at once", async ({ expect }) => {
      const { dayCounts } = await open();
      const asked = Array.from({ length: 20 }, () => dayCounts.addWithin(TODAY, [one("answers", 7)]));

      expect((await Promise.all(asked)).filter((full) => full === undefined)).toHaveLength(7);
    });

    it("counts each day by itself, and drops those that are over, so many at a time", async ({ expect }) => {
      const { dayCounts } = await open();
      for (const counter of ["a", "b", "c"]) await dayCounts.add(YESTERDAY, counter, 1);
      await dayCounts.add(TODAY, "a", 1);

      expect(await dayCounts.addWithin(TODAY, [one("b", 1)])).toBeUndefined();
      const purge = () => dayCounts.purge(TODAY, 2);
      expect([await purge(), await purge(), await purge()]).toEqual([2, 1, 0]);
      expect(await dayCounts.addWithin(TODAY, [one("a", 1)])).toBe("a");
      expect(await dayCounts.addWithin(YESTERDAY, [one("a", 1)])).toBeUndefined();
    });
  });
}
