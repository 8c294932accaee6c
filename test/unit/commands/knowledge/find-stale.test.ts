import { describe, it } from "vitest";
import { findStale } from "#src/commands/knowledge/find-stale.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import { CITY_GUIDE, replaceIn, validTree } from "../../knowledge/valid-tree.ts";

const staleOn = (today: string, tree = validTree()) => findStale(readWritten(tree).written, today);

describe("findStale", () => {
  it("takes a review as overdue the day after it was due", ({ expect }) => {
    const on = "2027-05-31";

    expect(staleOn(on)).toMatchObject({ reviewPassed: [], reviewSoon: [{ on }, { on }] });
    expect(staleOn("2027-06-01")).toMatchObject({ reviewPassed: [{ on }, { on }], reviewSoon: [] });
  });

  it("tells a section's end 92 days ahead, and names what follows", ({ expect }) => {
    const followed = replaceIn(
      `${CITY_GUIDE}/guide.yaml`,
      "valid_until: 2027-12-31 }",
      "valid_until: 2027-12-31, superseded_by: not-known }",
    );
    const end = { what: "guides/company-setup#overview", on: "2027-12-31" };

    expect(staleOn("2027-09-29").endingSoon).toEqual([]);
    expect(staleOn("2027-09-30").endingSoon).toEqual([end]);
    expect(staleOn("2027-12-31")).toMatchObject({ endingSoon: [end], ended: [] });
    expect(staleOn("2028-01-01")).toMatchObject({ endingSoon: [], ended: [end] });
    expect(staleOn("2027-12-31", followed).endingSoon).toEqual([{ ...end, then: "not-known" }]);
    expect(staleOn("2028-01-01", followed).ended).toEqual([]);
  });

  it("takes the end of the whole guide for that of its sections, unless they have their own", ({ expect }) => {
    const ending = replaceIn(`${CITY_GUIDE}/guide.yaml`, "\nvalid_until: null", "\nvalid_until: 2027-01-01");

    expect(staleOn("2027-02-01", ending).ended).toEqual([{ what: "guides/company-setup#not-known", on: "2027-01-01" }]);
  });

  it("names sources that nobody has checked for more than a year", ({ expect }) => {
    expect(staleOn("2027-11-23").unchecked).toEqual([]);
    expect(staleOn("2027-11-24").unchecked.map(({ what }) => what)).toEqual(["notice", "law"]);
  });
});
