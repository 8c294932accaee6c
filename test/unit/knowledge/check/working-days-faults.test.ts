import { describe, it } from "vitest";
import type { KnowledgeFiles } from "#src/knowledge/written/read-written.ts";
import { replaceIn, validTree, withoutFile } from "../valid-tree.ts";
import { brokenRules, itReports } from "./broken-rules.ts";

const FILE = "working-days.yaml";
const MAKE_UP = "[2026-05-09, 2026-10-10]";

const makeUpDays = (days: string): KnowledgeFiles => replaceIn(FILE, MAKE_UP, `[${days}]`);
const nationalDay = (from: string, to: string): KnowledgeFiles =>
  replaceIn(FILE, "from: 2026-10-01, to: 2026-10-07", `from: ${from}, to: ${to}`);

describe("the knowledge check, on working days,", () => {
  itReports([
    { rule: "file-missing", fault: "no register of working days", tree: withoutFile(FILE) },
    { rule: "shape", fault: "a year of two digits", tree: replaceIn(FILE, "2026:", "26:") },
    { rule: "shape", fault: "a holiday nobody has heard of", tree: replaceIn(FILE, "labour-day", "harvest-day") },
    {
      rule: "shape",
      fault: "a year without any holiday",
      tree: replaceIn(FILE, "[{ name: new-year, from: 2027-01-01, to: 2027-01-01 }]", "[]"),
    },
    { rule: "date-malformed", fault: "a day that does not exist", tree: makeUpDays("2026-02-29") },
    { rule: "source-unknown", fault: "a year's source", tree: replaceIn(FILE, "source: law", "source: press") },
    { rule: "make-up-not-weekend", fault: "a make-up day on a Friday", tree: makeUpDays("2026-05-08") },
    {
      rule: "holiday-reversed",
      fault: "a holiday that ends before it begins",
      tree: nationalDay("2026-10-07", "2026-10-01"),
    },
    { rule: "day-outside-year", fault: "a holiday into the next year", tree: nationalDay("2026-12-30", "2027-01-01") },
    {
      rule: "day-outside-year",
      fault: "a holiday from the year before",
      tree: nationalDay("2025-12-31", "2026-01-02"),
    },
    { rule: "day-outside-year", fault: "a make-up day of the next year", tree: makeUpDays("2027-01-02") },
    { rule: "day-both", fault: "a make-up day at the end of a holiday", tree: nationalDay("2026-10-01", "2026-10-10") },
    {
      rule: "day-both",
      fault: "a make-up day at the start of a holiday",
      tree: nationalDay("2026-10-10", "2026-10-12"),
    },
    { rule: "day-repeated", fault: "two holidays on one day", tree: nationalDay("2026-05-05", "2026-05-07") },
    { rule: "day-repeated", fault: "a make-up day twice", tree: makeUpDays("2026-05-09, 2026-05-09") },
  ]);

  it.for([
    { today: "2026-01-01", missing: "2026", warnings: ["working-year-missing"] },
    { today: "2026-12-31", missing: "2026", warnings: ["working-year-missing"] },
    { today: "2026-12-14", missing: "2027", warnings: [] },
    { today: "2026-12-15", missing: "2027", warnings: ["working-year-missing"] },
    { today: "2027-01-01", missing: "2027", warnings: ["working-year-missing"] },
    { today: "2027-01-01", missing: "2026", warnings: [] },
    { today: "2026-12-31", missing: "1999", warnings: [] },
  ])("warns $warnings.length times on $today without $missing", ({ today, missing, warnings }, { expect }) => {
    expect(brokenRules(withoutYear(missing), today)).toEqual({ faults: [], warnings });
  });
});

function withoutYear(year: string): KnowledgeFiles {
  const years = (validTree().get(FILE) ?? "").split(/^(?=\d{4}:)/mu);
  return new Map(validTree()).set(FILE, years.filter((text) => !text.startsWith(`${year}:`)).join(""));
}
