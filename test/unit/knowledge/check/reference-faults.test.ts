import { describe, it } from "vitest";
import type { KnowledgeFiles } from "#src/knowledge/written/read-written.ts";
import { CITY_GUIDE, GUIDE, copyGuide, moveGuide, replaceIn, validTree } from "../valid-tree.ts";
import { brokenRules, itReports } from "./broken-rules.ts";

const YAML = `${GUIDE}/guide.yaml`;
const CITY_YAML = `${CITY_GUIDE}/guide.yaml`;

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `D-XX-0${n}`);

function sectionOfNineFacts(): KnowledgeFiles {
  const collected = NINE.map((id) => `${id}\tstated\n`).join("");
  const tree = replaceIn("fact-ids.tsv", "id\tstatus\n", `id\tstatus\n${collected}`);
  return replaceIn(YAML, "refs: [D-JM-11]", `refs: [${NINE.join(", ")}]`, tree);
}

function teamWithTopic(topic: string): KnowledgeFiles {
  const team = `another:
  name: { zh: 队, en: Team, ja: チーム, ko: 팀 }
  districts: [jimo]
  topics: [${topic}]
  channel: null
  refs: [D-JM-11]
  source: notice
  as_of: null
`;
  return replaceIn("teams.yaml", "jimo-agents:\n", `${team}jimo-agents:\n`);
}

describe("the knowledge check, on what files say of each other,", () => {
  itReports([
    {
      rule: "topic-unknown",
      fault: "a guide's topic",
      tree: replaceIn(YAML, "topic: construction", "topic: building"),
    },
    { rule: "topic-unknown", fault: "a team's topic", tree: teamWithTopic("building") },
    {
      rule: "district-unknown",
      fault: "a team's district",
      tree: replaceIn("teams.yaml", "districts: [jimo]", "districts: [jimo, jinan]"),
    },
    {
      rule: "team-missing",
      fault: "a district nobody takes questions of",
      tree: replaceIn("teams.yaml", "districts: [city]", "districts: [jimo]"),
    },
    {
      rule: "source-unknown",
      fault: "a guide's source",
      tree: replaceIn(YAML, "sources: [notice]\nas_of", "sources: [notice, press]\nas_of"),
    },
    {
      rule: "source-unknown",
      fault: "a fact's source",
      tree: replaceIn(YAML, "ref: D-JM-20, source: notice", "ref: D-JM-20, source: press"),
    },
    {
      rule: "source-unknown",
      fault: "a section's source",
      tree: replaceIn(YAML, "refs: [D-JM-20], sources: [notice]", "refs: [D-JM-20], sources: [press]"),
    },
    {
      rule: "source-unknown",
      fault: "a document's source",
      tree: replaceIn(CITY_YAML, "}, source: law", "}, source: x"),
    },
    {
      rule: "source-unknown",
      fault: "a team's source",
      tree: replaceIn("teams.yaml", "source: notice", "source: press"),
    },
    {
      rule: "measure-unknown",
      fault: "a fact's measure",
      tree: replaceIn(YAML, "measure: acceptance-days", "measure: permit-days"),
    },
    {
      rule: "measure-unit",
      fault: "a fact in another unit than its measure",
      tree: replaceIn("measures.yaml", "unit: working-day", "unit: day"),
    },
    {
      rule: "source-missing",
      fault: "a section without source",
      tree: replaceIn(YAML, "refs: [D-JM-20], sources: [notice]", "refs: [D-JM-20], sources: []"),
    },
    {
      rule: "ref-unknown",
      fault: "a fact that is set aside",
      tree: replaceIn("not-used.yaml", "U-OLD-01", "U-NONE-01"),
    },
    {
      rule: "not-used-told",
      fault: "a fact that is set aside and told",
      tree: replaceIn("not-used.yaml", "U-OLD-01", "D-JM-20"),
    },
    {
      rule: "not-used-lost",
      fault: "a fact whose stand-in is not told",
      tree: replaceIn("not-used.yaml", "by: U-SETUP-01", "by: U-OLD-01"),
    },
    {
      rule: "succession-broken",
      fault: "a section whose successor is not there",
      tree: replaceIn(
        YAML,
        "refs: [D-JM-20], sources: [notice]",
        "refs: [D-JM-20], sources: [notice], valid_until: 2026-12-31, superseded_by: later",
      ),
    },
    {
      rule: "succession-broken",
      fault: "a section whose successor does not begin the day after",
      tree: replaceIn(
        YAML,
        "refs: [D-JM-20], sources: [notice]",
        "refs: [D-JM-20], sources: [notice], superseded_by: overview",
      ),
    },
    {
      rule: "ref-unknown",
      fault: "a section's ref",
      tree: replaceIn(YAML, "refs: [D-JM-11]", "refs: [D-JM-11, D-JM-99]"),
    },
    { rule: "ref-unknown", fault: "a fact's ref", tree: replaceIn(YAML, "ref: D-JM-20", "ref: [D-JM-20, D-JM-99]") },
    { rule: "ref-unknown", fault: "a team's ref", tree: replaceIn("teams.yaml", "[D-JM-11]", "[D-JM-98]") },
    { rule: "refs-too-many", fault: "a section of nine facts", tree: sectionOfNineFacts() },
    {
      rule: "refs-missing",
      fault: "a section that rests on nothing",
      tree: replaceIn(YAML, "refs: [D-JM-11]", "refs: []"),
    },
    {
      rule: "refs-repeated",
      fault: "a section that lists a fact twice",
      tree: replaceIn(YAML, "refs: [D-JM-11]", "refs: [D-JM-11, D-JM-11]"),
    },
    {
      rule: "fact-status",
      fault: "a fact surer than collected",
      tree: replaceIn(YAML, "status: plan", "status: stated"),
    },
    {
      rule: "guide-id-folder",
      fault: "an id that is not its folder's name",
      tree: replaceIn(YAML, "id: jimo-", "id: "),
    },
    {
      rule: "guide-id-duplicate",
      fault: "one id in two folders",
      tree: copyGuide(CITY_GUIDE, "districts/jimo/company-setup", (yaml) =>
        yaml.replace("district: city", "district: jimo"),
      ),
    },
    {
      rule: "guide-district-folder",
      fault: "a guide in another district's folder",
      tree: moveGuide(GUIDE, "districts/laixi/jimo-joint-acceptance"),
    },
    {
      rule: "guide-district-folder",
      fault: "a city-wide guide in a district's folder",
      tree: replaceIn(YAML, "district: jimo", "district: city"),
    },
    {
      rule: "guide-district-folder",
      fault: "a district's guide among the city-wide ones",
      tree: replaceIn(CITY_YAML, "district: city", "district: jimo"),
    },
    {
      rule: "link-broken",
      fault: "a step that depends on no step",
      tree: replaceIn(CITY_YAML, "depends_on: []", 'depends_on: ["company-setup#step/name"]'),
    },
    {
      rule: "link-broken",
      fault: "a step with no such fact",
      tree: replaceIn(CITY_YAML, "duration: null", "duration: days"),
    },
    { rule: "duplicate-entry", fault: "a glossary id twice", tree: replaceIn("glossary.tsv", "N-001", "T-001") },
    {
      rule: "duplicate-entry",
      fault: "a document twice",
      tree: replaceIn(
        CITY_YAML,
        "steps:",
        "  - { id: form, name: { zh: 表, en: Form, ja: 書, ko: 서 }, source: law }\nsteps:",
      ),
    },
    {
      rule: "banned-in-rendering",
      fault: "a banned variant that is right elsewhere",
      tree: replaceIn("glossary.tsv", "ja:工作許可", "ja:労許"),
    },
  ]);

  it("reports a guide's unknown district with its folder, which is unknown as well", ({ expect }) => {
    const tree = replaceIn(YAML, "district: jimo", "district: jinan");

    expect(brokenRules(tree).faults).toEqual(["guide-district-folder", "district-unknown"]);
  });

  it("accepts a link to a step of another guide", ({ expect }) => {
    const step = "{ id: build, text: { zh: 建, en: Build, ja: 建設, ko: 건설 }, duration: acceptance_days, ";
    const tree = replaceIn(YAML, "steps: []", `steps: [${step} depends_on: ["company-setup#step/register"] }]`);

    expect(brokenRules(tree)).toEqual({ faults: [], warnings: [] });
  });

  it("accepts a fact that rests on several collected facts and is as sure as one of them", ({ expect }) => {
    const tree = replaceIn(YAML, "ref: D-JM-20", "ref: [D-JM-20, D-JM-11]");

    expect(brokenRules(tree)).toEqual({ faults: [], warnings: [] });
  });

  itReports([
    {
      rule: "name-differs",
      fault: "a name of the glossary that one language lacks",
      tree: replaceIn(`${GUIDE}/zh.md`, "，可拨打12345", ""),
    },
    {
      rule: "name-differs",
      fault: "a district that one language lacks",
      tree: replaceIn(`${GUIDE}/en.md`, "Jimo plans", "the district plans"),
    },
    {
      rule: "name-differs",
      fault: "a country that one language adds",
      tree: replaceIn(`${GUIDE}/ko.md`, "접수합니다", "일본 기업도 접수합니다"),
    },
  ]);

  it.for([
    { what: "a note in brackets", to: "접수합니다(일본의 접수에 해당)" },
    { what: "the name of a language", to: "일본어로 접수합니다" },
  ])("lets $what name a country alone", ({ to }, { expect }) => {
    const tree = replaceIn(`${GUIDE}/ko.md`, "접수합니다", to);

    expect(brokenRules(tree)).toEqual({ faults: [], warnings: [] });
  });

  it("warns of a section that shows a figure of a fact it does not list", ({ expect }) => {
    const tree = replaceIn(YAML, "refs: [D-JM-20], sources", "refs: [D-JM-01], sources");

    expect(brokenRules(tree)).toEqual({ faults: [], warnings: ["fact-ref-unlisted"] });
  });

  it.for([
    { today: "2027-05-31", warnings: [] },
    { today: "2027-06-01", warnings: ["review-passed"] },
  ])("on $today warns $warnings.length times of reviews due by 2027-05-31", ({ today, warnings }, { expect }) => {
    expect(brokenRules(validTree(), today)).toEqual({ faults: [], warnings });
  });
});
