import { describe, it } from "vitest";
import { outOfForce } from "#src/knowledge/out-of-force.ts";

const YEAR_2027 = { validFrom: "2027-01-01", validUntil: "2027-12-31" };

describe("outOfForce", () => {
  it.for([
    { day: "2026-12-31", standing: { kind: "coming", day: "2027-01-01" } },
    { day: "2027-01-01", standing: undefined },
    { day: "2027-12-31", standing: undefined },
    { day: "2028-01-01", standing: { kind: "ended", day: "2027-12-31" } },
  ])("counts the first and the last day in: $day", ({ day, standing }, { expect }) => {
    expect(outOfForce(YEAR_2027, day)).toEqual(standing);
  });

  it("knows no day on which a passage without dates does not hold", ({ expect }) => {
    expect(outOfForce({ validFrom: null, validUntil: null }, "1949-10-01")).toBeUndefined();
  });
});
