import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { GUIDE_SIGNALS, guideSignals } from "#src/turn/confidence/guide-signals.ts";
import { unconfirmedPassage } from "#src/turn/confidence/unconfirmed-passage.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Candidate, Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

function retrieved(
  ...candidates: readonly (Partial<Omit<Candidate, "passage">> & { readonly passage?: Partial<Passage> })[]
): Retrieval {
  return makeRetrieval(
    candidates.map(({ passage, ...rest }) => ({
      score: 1,
      similarity: 0.5,
      nation: 0,
      ...rest,
      passage: makePassage(passage),
    })),
  );
}

function withChinese(body: string): Partial<Passage> {
  const { prose } = makePassage();
  return { prose: { ...prose, zh: { ...prose.zh, body } } };
}

function signal(
  name: (typeof GUIDE_SIGNALS)[number],
  question: Partial<Question>,
  retrieval: Retrieval,
): number | undefined {
  return guideSignals(makeQuestion(question), retrieval, 0.7)[GUIDE_SIGNALS.indexOf(name)];
}

describe("guideSignals", () => {
  it("gives one number per name, all evidence zero when nothing was retrieved", ({ expect }) => {
    expect(guideSignals(makeQuestion(), retrieved({}), 0.7)).toHaveLength(GUIDE_SIGNALS.length);
    expect(guideSignals(makeQuestion(), retrieved(), 0.7)).toEqual([0.7, ...GUIDE_SIGNALS.slice(1).map(() => 0)]);
  });

  it("measures how much there is to go by in words, or in pairs of characters", ({ expect }) => {
    const mass = { ...retrieved({}), question: { mass: Math.exp(5) - 1, terms: 9 } };
    const covered = { ...mass, cover: { told: 0.5, toldOfUnknown: 0.25, missingConcepts: 3 } };

    expect(signal("mass", {}, mass)).toBeCloseTo(5);
    expect(signal("told", {}, mass)).toBe(0);
    expect(signal("told", {}, covered)).toBe(0.5);
    expect(signal("told-of-unknown", {}, covered)).toBe(0.25);
    expect(signal("missing-concepts", {}, covered)).toBe(3);
    expect(signal("in-words", { language: "en" }, mass)).toBe(1);
    expect(signal("in-words", { language: "ko" }, mass)).toBe(0);
  });

  it("holds a short question for no less sure than a middling one", ({ expect }) => {
    const ofMass = (mass: number) =>
      signal("mass", {}, { ...retrieved({}), question: { ...retrieved({}).question, mass } });

    expect(ofMass(0)).toBe(ofMass(10));
    expect(ofMass(200)).toBeGreaterThan(ofMass(10) ?? 0);
  });

  it("passes on how much nearer the question comes to what the passage was written to answer", ({ expect }) => {
    expect(signal("phrasing-lead", {}, { ...retrieved({}), phrasingLead: -0.4 })).toBe(-0.4);
    expect(signal("phrasing-lead", {}, retrieved({}))).toBe(0);
  });

  it("counts nothing on another country as a rival of what holds for the one that is named", ({ expect }) => {
    const abroad = { score: 2, nation: -1 } as const;

    expect(signal("alone", {}, retrieved({ score: 2, nation: 1 }, abroad))).toBe(1);
    expect(signal("alone", {}, retrieved({ score: 2, nation: 0 }, abroad))).toBe(0.5);
  });

  it("counts what another district has as a rival only where a district is named", ({ expect }) => {
    const retrieval = retrieved({ passage: { district: "jimo" } }, { passage: { district: "pingdu" } });

    expect(signal("alone", { districts: [] }, retrieval)).toBe(1);
    expect(signal("alone", { districts: ["jimo"] }, retrieval)).toBe(0.5);
    expect(
      signal(
        "alone",
        { districts: [] },
        retrieved({ passage: { district: "jimo" } }, { passage: { district: "city" } }),
      ),
    ).toBe(0.5);
  });

  it("counts no two passages on what is not known as rivals", ({ expect }) => {
    const unknown = { passage: { facet: "unknown" } } as const;

    expect(signal("alone", {}, retrieved(unknown, unknown))).toBe(1);
    expect(signal("alone", {}, retrieved({}, unknown))).toBe(0.5);
    expect(signal("alone", {}, retrieved(unknown, {}))).toBe(0.5);
  });

  it("knows how alone the first passage stands", ({ expect }) => {
    expect(signal("alone", {}, retrieved({ score: 3 }))).toBe(1);
    expect(signal("alone", {}, retrieved({ score: 3 }, { score: 3 }))).toBe(0.5);
    expect(signal("alone", {}, retrieved({ score: 3 }, { score: 0.1 }))).toBeCloseTo(1);
    expect(signal("alone", {}, retrieved({ score: 0 }))).toBe(1);
  });

  it.for([
    { score: 0, value: 0 },
    { score: 1, value: 0.25 },
    { score: 2, value: 1 },
    { score: 9, value: 2.25 },
  ])("rates a passage of another district at $score, the first at 2, as $value", ({ score, value }, { expect }) => {
    const first = retrieved({ score: 2 });
    const [other] = retrieved({ score }).candidates;

    expect(signal("other-district", {}, { ...first, ...(other && { ofOtherDistrict: other }) })).toBe(value);
    expect(signal("other-district", {}, first)).toBe(0);
  });

  it("notices an edition, article or notice that the passage does not have", ({ expect }) => {
    const asked = { namedNumbers: ["2027"] };

    expect(signal("missing-number", asked, retrieved({ passage: withChinese("2024年版有29项。") }))).toBe(1);
    expect(signal("missing-number", asked, retrieved({ passage: withChinese("2027年版尚未公布。") }))).toBe(0);
    expect(signal("missing-number", {}, retrieved({}))).toBe(0);
  });

  it("notices a district that is named, a matter for a person, and what was told of the past", ({ expect }) => {
    expect(signal("names-district", { districts: ["jimo"] }, retrieved({}))).toBe(1);
    expect(signal("names-district", { districts: [] }, retrieved({}))).toBe(0);
    expect(signal("sensitive", { isSensitive: true }, retrieved({}))).toBe(1);
    expect(signal("sensitive", {}, retrieved({}))).toBe(0);
    expect(signal("old", {}, retrieved({ passage: { statuses: ["stated", "old"] } }))).toBe(1);
    expect(signal("old", {}, retrieved({ passage: { statuses: ["stated"] } }))).toBe(0);
  });

  it("measures the length of the passage in logarithm", ({ expect }) => {
    expect(signal("length", {}, retrieved({ passage: withChinese("") }))).toBe(0);
    expect(signal("length", {}, retrieved({ passage: withChinese("字".repeat(99)) }))).toBeCloseTo(Math.log(100));
  });

  it("notices that a judgement is asked for", ({ expect }) => {
    expect(signal("judgement", { wantsJudgement: true }, retrieved({}))).toBe(1);
    expect(signal("judgement", {}, retrieved({}))).toBe(0);
  });

  it.for([
    { detail: "address", shown: "地址：某某路88号" },
    { detail: "phone", shown: "电话0532-00000000" },
    { detail: "phone", shown: "电话000-0000-0000" },
    { detail: "hours", shown: "每天9:00开门" },
    { detail: "money", shown: "罚款10万元" },
    { detail: "count", shown: "截至2021年3月，有31名干部" },
  ] as const)("notices that a passage does not show the $detail asked for", ({ detail, shown }, { expect }) => {
    const prose = { title: "", heading: "", body: shown, keywords: [], asked: [] };
    const showing = { prose: { zh: prose, en: prose, ja: prose, ko: prose } };

    const without = { ...prose, body: "截至2021年，该区提供帮助。" };
    const silent = { prose: { zh: without, en: without, ja: without, ko: without } };

    expect(signal("missing-detail", { facets: [], details: [detail] }, retrieved({ passage: silent }))).toBe(1);
    expect(signal("missing-detail", { facets: [], details: [detail] }, retrieved({ passage: showing }))).toBe(0);
  });

  it.for([
    { detail: "address", text: "地址在哪", body: "依据商务部令第95号。" },
    { detail: "address", text: "地址在哪", body: "启用“2号公章”。" },
    { detail: "address", text: "地址在哪", body: "见12号公告，分三层次推进。" },
    { detail: "phone", text: "办事大厅电话多少", body: "请拨打12345热线确认。" },
    { detail: "phone", text: "immigration office phone", body: "请拨打12367咨询。" },
  ] as const)("does not take for the $detail asked for: $body", ({ detail, text, body }, { expect }) => {
    const asked = { text: text as RedactedText, facets: [], details: [detail] };

    expect(signal("missing-detail", asked, retrieved({ passage: withChinese(body) }))).toBe(1);
  });

  it.for([
    "12345热线电话是多少",
    "What is the phone number of the hotline?",
    "ホットラインの電話番号",
    "핫라인 전화번호",
  ])("takes the hotline for the phone asked for when the question asks for it: %s", (text, { expect }) => {
    const asked: Partial<Question> = { text: text as RedactedText, facets: [], details: ["phone"] };

    expect(signal("missing-detail", asked, retrieved({ passage: withChinese("请拨打12345热线。") }))).toBe(0);
  });

  it.for([
    { body: "5个工作日内办结。", missing: 0 },
    { body: "当场办结。", missing: 0 },
    { body: "在窗口办理。", missing: 1 },
  ])("asked how long, looks for a time in: $body", ({ body, missing }, { expect }) => {
    const asked: Partial<Question> = { facets: ["duration"] };

    expect(signal("missing-detail", asked, retrieved({ passage: withChinese(body) }))).toBe(missing);
  });

  it.for([
    { body: "共有八项措施。", missing: 0 },
    { body: "有不少措施。", missing: 1 },
  ])("takes a count in characters for one: $body", ({ body, missing }, { expect }) => {
    const asked: Partial<Question> = { facets: [], details: ["count"] };

    expect(signal("missing-detail", asked, retrieved({ passage: withChinese(body) }))).toBe(missing);
  });

  it("takes no sum for a subsidy", ({ expect }) => {
    const asked: Partial<Question> = { facets: [], details: ["subsidy"] };

    expect(signal("missing-detail", asked, retrieved({ passage: withChinese("总投资5亿元。") }))).toBe(1);
    expect(signal("missing-detail", asked, retrieved({ passage: withChinese("给予现金补贴。") }))).toBe(0);
  });
});

describe("unconfirmedPassage", () => {
  it.for([
    { passage: { facet: "unknown" }, unconfirmed: true, what: "a section on what is not known" },
    { passage: { statuses: ["unverified"] }, unconfirmed: true, what: "one that was never confirmed" },
    { passage: { statuses: ["other-place"] }, unconfirmed: true, what: "one that is about another place" },
    { passage: { statuses: ["stated", "unverified"] }, unconfirmed: false, what: "one that is confirmed in part" },
    { passage: {}, unconfirmed: false, what: "an ordinary one" },
  ] as const)("is $unconfirmed for $what", ({ passage, unconfirmed }, { expect }) => {
    expect(unconfirmedPassage(retrieved({ passage })) !== undefined).toBe(unconfirmed);
  });

  it("is none when nothing was retrieved", ({ expect }) => {
    expect(unconfirmedPassage(retrieved())).toBeUndefined();
  });
});
