import { describe, it } from "vitest";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { GUIDE, TODAY, replaceIn, validTree } from "./valid-tree.ts";

const compiled = (tree = validTree()) => compileKnowledge(tree, { today: TODAY }).knowledge;

describe("compileKnowledge", () => {
  it("writes the facts into the prose of each language", ({ expect }) => {
    const passage = compiled().passages.find(({ id }) => id === "jimo-joint-acceptance#duration");

    expect(passage?.prose.zh.body).toBe("截至2021年，即墨区计划在12个工作日以内完成联合验收。");
    expect(passage?.prose.en.body).toBe("As of 2021, Jimo plans to finish within 12 working days.");
    expect(passage?.prose.ja.body).toBe("2021年時点で、即墨区は12営業日以内に終える計画です。");
    expect(passage?.prose.ko.body).toBe("2021년 기준으로 지모구는 12영업일 이내에 마칠 계획입니다.");
  });

  it("makes a passage of each section, with what the guide says for all of them", ({ expect }) => {
    const passage = compiled().passages.find(({ id }) => id === "jimo-joint-acceptance#duration");

    expect(passage).toMatchObject({
      guideId: "jimo-joint-acceptance",
      section: "duration",
      facet: "duration",
      topic: "construction",
      district: "jimo",
      refs: ["D-JM-20"],
      statuses: ["plan"],
      sourceIds: ["notice"],
      factIds: ["notice_year", "acceptance_days"],
      asOf: "2021",
      validFrom: null,
      validUntil: null,
      sensitive: false,
    });
  });

  it("lets a section say its own dates", ({ expect }) => {
    const passage = compiled().passages.find(({ id }) => id === "company-setup#overview");

    expect(passage).toMatchObject({ asOf: "2022-03-01", validUntil: "2027-12-31" });
  });

  it("keeps guides with their facts, and the registers with ids", ({ expect }) => {
    const { guides, teams, sources, terms, topics, districts, workingYears, measures, cannedReplies } = compiled();

    expect(guides.map(({ id, passageIds }) => [id, passageIds])).toEqual([
      ["jimo-joint-acceptance", ["jimo-joint-acceptance#overview", "jimo-joint-acceptance#duration"]],
      ["company-setup", ["company-setup#overview", "company-setup#not-known"]],
    ]);
    expect(guides[0]?.facts[1]).toMatchObject({
      id: "acceptance_days",
      refs: ["D-JM-20"],
      value: 12,
      unit: "working-day",
      status: "plan",
      measure: "acceptance-days",
      text: { en: "within 12 working days", ko: "12영업일 이내" },
      label: { en: "Joint acceptance" },
    });
    expect(guides[0]?.facts[0]?.measure).toBeNull();
    expect(measures.map(({ id, name }) => [id, name.ko])).toEqual([["acceptance-days", "합동준공검사 기한"]]);
    expect(teams[0]).toEqual({
      id: "jimo-agents",
      name: { zh: "即墨帮办", en: "Jimo agents", ja: "即墨の支援担当者", ko: "지모 지원 담당자" },
      districts: ["jimo"],
      topics: [],
      channel: "12345",
      asOf: "2021",
    });
    expect(sources.map(({ id, publisher }) => [id, publisher.ko])).toEqual([
      ["notice", "칭다오시"],
      ["law", "국무원"],
    ]);
    expect(terms.map(({ id, kind }) => [id, kind])).toEqual([
      ["T-001", "term"],
      ["N-001", "name"],
    ]);
    expect(topics.map(({ id }) => id)).toEqual(["construction", "company-setup"]);
    expect(districts.map(({ id }) => id)).toEqual(["jimo", "city"]);
    expect(cannedReplies[0]).toEqual({
      id: "received",
      shortcut: "received",
      title: { zh: "已受理", en: "Case taken over", ja: "受理", ko: "접수" },
      text: {
        zh: "编号 {{number}}，请拨打 12345。",
        en: "Case {{number}}. Call 12345.",
        ja: "番号 {{number}}、12345 へ。",
        ko: "번호 {{number}}, 12345.",
      },
      reviewed: { zh: null, en: "2026-11-01", ja: null, ko: null },
    });
    expect(cannedReplies.map(({ id }) => id)).toEqual(["received", "closing"]);
    expect(workingYears).toEqual([
      {
        year: 2026,
        sourceId: "notice",
        holidays: [
          { name: "labour-day", from: "2026-05-01", to: "2026-05-05" },
          { name: "national-day", from: "2026-10-01", to: "2026-10-07" },
        ],
        makeUpDays: ["2026-05-09", "2026-10-10"],
      },
      {
        year: 2027,
        sourceId: "law",
        holidays: [{ name: "new-year", from: "2027-01-01", to: "2027-01-01" }],
        makeUpDays: [],
      },
    ]);
  });

  it("leaves a guide with a fault out, and keeps the others", ({ expect }) => {
    const tree = replaceIn(`${GUIDE}/en.md`, "Call 12345.", "It takes 12 days.");

    expect(compiled(tree).guides.map(({ id }) => id)).toEqual(["company-setup"]);
  });

  it("leaves every guide out while a register cannot be read", ({ expect }) => {
    expect(compiled(replaceIn("topics.yaml", "name:", "title:")).guides).toEqual([]);
  });

  it("has another version when anything it was compiled from changes", ({ expect }) => {
    const version = compiled().version;

    expect(compiled().version).toBe(version);
    expect(compiled(replaceIn(`${GUIDE}/en.md`, "one window", "a window")).version).not.toBe(version);
    expect(compiled(replaceIn("glossary.tsv", "visa", "visas")).version).not.toBe(version);
  });

  it("has the same version when only what editors read or test changes", ({ expect }) => {
    const tree = new Map(validTree()).set("README.md", "# Other\n").set("questions/zh.yaml", "[]\n");

    expect(compiled(tree).version).toBe(compiled().version);
  });
});
