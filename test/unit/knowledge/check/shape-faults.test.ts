import { describe, it } from "vitest";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { GUIDE, TODAY, replaceIn, validTree, withoutFile } from "../valid-tree.ts";
import { itReports } from "./broken-rules.ts";

const YAML = `${GUIDE}/guide.yaml`;
const EN = `${GUIDE}/en.md`;
const LIMIT = "value: 12, unit: working-day, bound: at-most";

describe("the knowledge check, on the shape of files,", () => {
  itReports([
    { rule: "yaml-unreadable", fault: "broken YAML", tree: replaceIn(YAML, "kind: procedure", "kind: [") },
    {
      rule: "yaml-unreadable",
      fault: "a key twice",
      tree: replaceIn(YAML, "sensitive: false", "sensitive: false\nsensitive: true"),
    },
    { rule: "shape", fault: "an unknown facet", tree: replaceIn(YAML, "facet: duration", "facet: how-long") },
    { rule: "shape", fault: "an unknown unit", tree: replaceIn(YAML, "unit: working-day", "unit: fortnight") },
    { rule: "shape", fault: "an unknown status", tree: replaceIn(YAML, "status: plan", "status: probable") },
    {
      rule: "shape",
      fault: "an unknown field",
      tree: replaceIn(YAML, "sensitive: false", "sensitive: false\nsoon: true"),
    },
    {
      rule: "shape",
      fault: "a range from high to low",
      tree: replaceIn(YAML, LIMIT, "value: [12, 5], unit: working-day"),
    },
    {
      rule: "shape",
      fault: "a bound on a range",
      tree: replaceIn(YAML, LIMIT, "value: [5, 12], unit: working-day, bound: at-most"),
    },
    {
      rule: "shape",
      fault: "an issuing body named in one language alone",
      tree: replaceIn("sources.yaml", "{ zh: 国务院, en: State Council, ja: 国務院, ko: 국무원 }", "State Council"),
    },
    {
      rule: "shape",
      fault: "a source in another language than its title",
      tree: replaceIn("sources.yaml", "title: 条例", "title: Regulations"),
    },
    {
      rule: "status-unknown",
      fault: "a collected fact of a new status",
      tree: replaceIn("fact-ids.tsv", "D-JM-20\tplan", "D-JM-20\trumour"),
    },
    {
      rule: "duplicate-entry",
      fault: "a collected fact twice",
      tree: replaceIn("fact-ids.tsv", "D-JM-20\tplan", "D-JM-20\tplan\nD-JM-20\tstated"),
    },
    { rule: "shape", fault: "a malformed ref", tree: replaceIn(YAML, "refs: [D-JM-20]", "refs: [JM-20]") },
    { rule: "shape", fault: "an unknown trust", tree: replaceIn("sources.yaml", "trust: official", "trust: high") },
    { rule: "date-malformed", fault: "a day that does not exist", tree: replaceIn(YAML, "2027-05-31", "2027-02-30") },
    { rule: "date-malformed", fault: "a review month", tree: replaceIn(YAML, "2027-05-31", '"2027-05"') },
    { rule: "date-malformed", fault: "a year in words", tree: replaceIn(YAML, 'as_of: "2021"', "as_of: last year") },
    { rule: "date-malformed", fault: "half a year's number", tree: replaceIn(YAML, 'value: "2021"', 'value: "21"') },
    { rule: "file-missing", fault: "a missing register", tree: withoutFile("sources.yaml") },
    { rule: "table-malformed", fault: "a column too few", tree: replaceIn("glossary.tsv", "12345\t\t", "12345\t") },
    { rule: "table-malformed", fault: "an unknown kind", tree: replaceIn("glossary.tsv", "\tterm\t", "\tword\t") },
    {
      rule: "table-malformed",
      fault: "a missing rendering",
      tree: replaceIn("glossary.tsv", "work permit", ""),
    },
    {
      rule: "table-malformed",
      fault: "a ban for no language",
      tree: replaceIn("glossary.tsv", "ja:工作許可", "jp:工作許可"),
    },
    {
      rule: "file-unexpected",
      fault: "a language file with a mistyped name",
      tree: new Map(validTree()).set(`${GUIDE}/jp.md`, ""),
    },
    {
      rule: "file-unexpected",
      fault: "a folder without guide.yaml",
      tree: new Map(validTree()).set("guides/new-guide/zh.md", ""),
    },
    { rule: "language-missing", fault: "a missing language", tree: withoutFile(`${GUIDE}/ko.md`) },
    { rule: "front-matter-missing", fault: "prose without front matter", tree: replaceIn(EN, "---\n", "") },
    { rule: "heading-malformed", fault: "a heading without key", tree: replaceIn(EN, "## {#duration} ", "## ") },
    {
      rule: "heading-malformed",
      fault: "text before the first section",
      tree: replaceIn(EN, "## {#overview}", "Hello.\n\n## {#overview}"),
    },
  ]);

  it("names the line of a collected fact it cannot read", ({ expect }) => {
    const tree = replaceIn("fact-ids.tsv", "D-JM-20\tplan", "D-JM-20\trumour\nD-JM-01\tplan");

    expect(compileKnowledge(tree, { today: TODAY }).faults.map(({ message }) => message)).toEqual([
      'line 4: nobody has decided what "rumour" means',
      'line 5: "D-JM-01" is there more than once',
    ]);
  });
});
