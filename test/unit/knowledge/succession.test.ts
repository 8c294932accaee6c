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

const sideOn = createSuccession([third, first, apart, second, merged]);

describe("createSuccession", () => {
  it.for([
    { day: "2026-12-31", side: "a" },
    { day: "2027-01-01", side: "b" },
    { day: "2027-06-30", side: "b" },
    { day: "2027-07-01", side: "c" },
    { day: "2028-01-01", side: undefined },
  ])("finds from every side the one in force on $day: $side", ({ day, side }, { expect }) => {
    expect([first, second, third].map((passage) => sideOn(passage, day)?.section)).toEqual([side, side, side]);
  });

  it("stays with a passage in force, however many lead to its successor", ({ expect }) => {
    expect(sideOn(merged, "2026-11-25")).toBe(merged);
    expect(sideOn(first, "2026-11-25")).toBe(first);
    expect(sideOn(merged, "2027-02-01")).toBe(second);
  });

  it("leaves what nothing follows as it is", ({ expect }) => {
    expect(sideOn(apart, "2026-11-25")).toBe(apart);
  });

  it("ends where sides follow each other in a circle", ({ expect }) => {
    const circle = ["a", "b"].map((section, at) =>
      makePassage({ section, validUntil: "2020-12-31", supersededBy: `guide#${at === 0 ? "b" : "a"}` }),
    );

    expect(circle.map((passage) => createSuccession(circle)(passage, "2026-11-25"))).toEqual([undefined, undefined]);
  });
});
