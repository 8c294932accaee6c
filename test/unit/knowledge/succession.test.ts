import { describe, it } from "vitest";
import { createSuccession } from "#src/knowledge/succession.ts";
import { makePassage } from "#test/support/knowledge.ts";

const [first, second, third] = [
  makePassage({ section: "a", validUntil: "2026-12-31", supersededBy: "guide#b" }),
  makePassage({ section: "b", validFrom: "2027-01-01", validUntil: "2027-06-30", supersededBy: "guide#c" }),
  makePassage({ section: "c", validFrom: "2027-07-01", validUntil: "2027-12-31" }),
];
const merged = makePassage({ section: "a2", validUntil: "2026-12-31", supersededBy: "guide#b" });
const apart = makePassage({ section: "apart" });

const sideToTell = createSuccession([third, first, apart, second, merged]);

describe("createSuccession", () => {
  it.for([
    { day: "2026-12-31", side: "a" },
    { day: "2027-01-01", side: "b" },
    { day: "2027-06-30", side: "b" },
    { day: "2027-07-01", side: "c" },
  ])("finds from every side the one in force on $day: $side", ({ day, side }, { expect }) => {
    const told = [first, second, third].map((passage) => sideToTell(passage, [day]).section);

    expect(told).toEqual([side, side, side]);
  });

  it("tries one day after the other", ({ expect }) => {
    expect(sideToTell(first, ["2028-01-01", "2026-11-25"])).toBe(first);
    expect(sideToTell(first, ["2027-02-01", "2026-11-25"])).toBe(second);
  });

  it("tells what was known last when no side is in force", ({ expect }) => {
    expect([first, second, third].map((passage) => sideToTell(passage, ["2028-01-01"]))).toEqual([third, third, third]);
  });

  it("stays with a passage in force, however many lead to its successor", ({ expect }) => {
    expect(sideToTell(merged, ["2026-11-25"])).toBe(merged);
    expect(sideToTell(first, ["2026-11-25"])).toBe(first);
    expect(sideToTell(merged, ["2027-02-01"])).toBe(second);
  });

  it("leaves what nothing follows as it is", ({ expect }) => {
    const unknown = makePassage({ facet: "unknown" });

    expect(sideToTell(apart, ["2026-11-25"])).toBe(apart);
    expect(createSuccession([unknown])(unknown, ["2026-11-25"])).toBe(unknown);
  });

  it.for(["2026-11-25", "2027-02-01"])("tells what was known rather than that nothing is, on %s", (day, { expect }) => {
    const unknown = makePassage({ section: "b", facet: "unknown", validFrom: "2027-01-01" });
    const side = createSuccession([first, unknown]);

    expect([side(first, [day]), side(unknown, [day])]).toEqual([first, first]);
  });

  it("ends where sides follow each other in a circle", ({ expect }) => {
    const circle = ["a", "b"].map((section, at) =>
      makePassage({ section, validUntil: "2020-12-31", supersededBy: `guide#${at === 0 ? "b" : "a"}` }),
    );

    expect(circle.map((passage) => createSuccession(circle)(passage, ["2026-11-25"]).validUntil)).toEqual([
      "2020-12-31",
      "2020-12-31",
    ]);
  });
});
