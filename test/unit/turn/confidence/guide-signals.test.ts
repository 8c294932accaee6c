import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { GUIDE_SIGNALS, guideSignals } from "#src/turn/confidence/guide-signals.ts";
import { unconfirmedPassage } from "#src/turn/confidence/unconfirmed-passage.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Candidate, Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

function retrieved(
  ...candidates: readonly (Partial<Omit<Candidate, "passage">> & { readonly passage?: Partial<Passage> })[]
): Retrieval {
  return {
    candidates: candidates.map(({ passage, ...rest }) => ({
      score: 1,
      similarity: 0.5,
      nation: 0,
      ...rest,
      passage: makePassage(passage),
    })),
    question: { mass: 1, terms: 1, unknownShare: 0 },
  };
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

  it.for([
    { facets: ["duration"], value: 1, what: "the facet asked for" },
    { facets: [], value: 0, what: "no facet recognised" },
    { facets: ["cost"], value: -1, what: "another facet" },
  ] as const)("rates $what as $value", ({ facets, value }, { expect }) => {
    expect(signal("facet", { facets }, retrieved({}))).toBe(value);
  });

  it.for([
    { districts: ["jimo"], district: "jimo", value: 1, what: "the district asked for" },
    { districts: [], district: "national", value: 0, what: "a rule for everywhere" },
    { districts: [], district: "jimo", value: -1, what: "one district's passage when none was named" },
  ])("rates $what as $value", ({ districts, district, value }, { expect }) => {
    expect(signal("district", { districts }, retrieved({ passage: { district } }))).toBe(value);
  });

  it("notices a place elsewhere that the passage does not speak of", ({ expect }) => {
    const yantai = { elsewhere: [["Yantai", "烟台"]] };
    const prose = { title: "", heading: "", body: "Unlike Yantai, Jimo …", keywords: [], asked: [] };
    const speaking = { prose: { zh: prose, en: prose, ja: prose, ko: prose } };

    expect(signal("elsewhere", yantai, retrieved({}))).toBe(1);
    expect(signal("elsewhere", yantai, retrieved({ passage: speaking }))).toBe(0);
    expect(signal("elsewhere", {}, retrieved({}))).toBe(0);
  });

  it.for([
    { detail: "address", shown: "地址：某某路88号" },
    { detail: "phone", shown: "电话0532-00000000" },
    { detail: "hours", shown: "每天9:00开门" },
    { detail: "money", shown: "罚款10万元" },
    { detail: "count", shown: "截至2021年3月，有31名干部" },
  ] as const)("notices that a passage does not show the $detail asked for", ({ detail, shown }, { expect }) => {
    const prose = { title: "", heading: "", body: shown, keywords: [], asked: [] };
    const showing = { prose: { zh: prose, en: prose, ja: prose, ko: prose } };

    const without = { ...prose, body: "截至2021年，该区提供帮助。" };
    const silent = { prose: { zh: without, en: without, ja: without, ko: without } };

    expect(signal("missing-detail", { details: [detail] }, retrieved({ passage: silent }))).toBe(1);
    expect(signal("missing-detail", { details: [detail] }, retrieved({ passage: showing }))).toBe(0);
  });

  it.for([
    { detail: "address", text: "地址在哪", body: "依据商务部令第95号。" },
    { detail: "address", text: "地址在哪", body: "启用“2号公章”。" },
    { detail: "address", text: "地址在哪", body: "见12号公告，分三层次推进。" },
    { detail: "phone", text: "办事大厅电话多少", body: "请拨打12345热线确认。" },
    { detail: "phone", text: "immigration office phone", body: "请拨打12367咨询。" },
  ] as const)("does not take for the $detail asked for: $body", ({ detail, text, body }, { expect }) => {
    const asked = { text: text as RedactedText, details: [detail] };

    expect(signal("missing-detail", asked, retrieved({ passage: withChinese(body) }))).toBe(1);
  });

  it.for([
    "12345热线电话是多少",
    "What is the phone number of the hotline?",
    "ホットラインの電話番号",
    "핫라인 전화번호",
  ])("takes the hotline for the phone asked for when the question asks for it: %s", (text, { expect }) => {
    const asked: Partial<Question> = { text: text as RedactedText, details: ["phone"] };

    expect(signal("missing-detail", asked, retrieved({ passage: withChinese("请拨打12345热线。") }))).toBe(0);
  });

  it("counts only other guides as the neighbourhood", ({ expect }) => {
    const retrieval = retrieved(
      { similarity: 0.9 },
      { similarity: 0.8 },
      { similarity: 0.3, passage: { guideId: "other" } },
    );

    expect(signal("neighbourhood", {}, retrieval)).toBe(0.3);
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
