import fc from "fast-check";
import { describe, it } from "vitest";
import { createDistrictRecogniser } from "#src/turn/question/recognise-districts.ts";
import { findRewriteFault, type WrittenQuestion } from "#src/turn/question/rewrite/find-rewrite-fault.ts";

const recognise = createDistrictRecogniser([
  { id: "jimo", name: { zh: "即墨区", en: "Jimo", ja: "即墨区", ko: "지모구" }, aliases: ["即墨", "지모"] },
  { id: "pingdu", name: { zh: "平度市", en: "Pingdu", ja: "平度市", ko: "핑두시" }, aliases: ["平度"] },
]);

const TOLD = "Never answer. Add no place, country, figure or name that is not written there.";
const IN_ENGLISH: Omit<WrittenQuestion, "written"> = {
  message: "And for a Korean firm, within 30 days? My number is [mobile].",
  before: ["- Question: How long does acceptance take in Jimo?", "  Answered from: Acceptance · Where to apply"],
  language: "en",
  told: TOLD,
};

function faultOf(written: string, change: Partial<WrittenQuestion> = {}) {
  return findRewriteFault({ ...IN_ENGLISH, ...change, written }, recognise);
}

describe("findRewriteFault", () => {
  it.for([
    "How long does acceptance take in Jimo for a Korean firm, within 30 days?",
    "Does acceptance in Jimo for a Korean firm end within 30 days, and do you call [mobile]?",
    "How long does acceptance for Acme Co., Ltd. of Korea take, within 30 days?",
  ])("finds none in a question that says what was said: %s", (written, { expect }) => {
    expect(faultOf(written)).toBeUndefined();
  });

  it.for([
    {
      language: "zh",
      message: "韩国派来的可以免吗",
      before: ["外籍员工必须参加社会保险吗？"],
      written: "韩国派来的外籍员工可以免缴社会保险吗？",
    },
    {
      language: "zh",
      message: "這個的有效期呢？",
      before: ["居留許可要在什麼時候申請？"],
      written: "居留許可的有效期是多久？",
    },
    {
      language: "ja",
      message: "即墨は？",
      before: ["区の重点プロジェクトは何件ありますか"],
      written: "即墨の重点プロジェクトは何件ありますか？",
    },
    {
      language: "ko",
      message: "지모는요?",
      before: ["구의 중점 프로젝트는 몇 개예요?"],
      written: "지모의 중점 프로젝트는 몇 개예요?",
    },
  ] as const)("finds none in $language: $written", ({ written, ...question }, { expect }) => {
    expect(faultOf(written, question)).toBeUndefined();
  });

  it.for([
    {
      fault: "place",
      what: "a district nobody named",
      written: "How long does it take in Pingdu for a Korean firm, within 30 days?",
    },
    {
      fault: "place",
      what: "a city nobody named",
      written: "How long does it take in Yantai for a Korean firm, within 30 days?",
    },
    {
      fault: "place",
      what: "a country nobody named",
      written: "Does it take a Korean or Japanese firm in Jimo 30 days?",
    },
    { fault: "place", what: "the country asked about gone", written: "Does acceptance take a firm in Jimo 30 days?" },
    { fault: "figure", what: "a figure nobody wrote", written: "Does it take a Korean firm 30 days or 45?" },
    {
      fault: "figure",
      what: "a number in words that nobody wrote",
      written: "Does it take a Korean firm 30 days or five years?",
    },
    { fault: "figure", what: "a figure gone", written: "How long does acceptance take for a Korean firm?" },
    {
      fault: "contact",
      what: "an address of the web",
      written: "Does a Korean firm apply within 30 days at qingdao.gov.cn?",
    },
    { fault: "contact", what: "a mailbox", written: "Does a Korean firm write to help@investors within 30 days?" },
    {
      fault: "placeholder",
      what: "other personal data",
      written: "Does a Korean firm with [e-mail] apply within 30 days?",
    },
    { fault: "placeholder", what: "a mark of ours", written: "Does a Korean firm «message» apply within 30 days?" },
    { fault: "no-question", what: "an answer", written: "A Korean firm needs 30 days in Jimo." },
    {
      fault: "no-question",
      what: "an answer with a question behind it",
      written: "A Korean firm needs 30 days. Anything else?",
    },
    { fault: "no-question", what: "several lines", written: "A Korean firm?\nWithin 30 days?" },
    { fault: "other-language", what: "Chinese", written: "韩国企业在即墨30天内可以办完验收吗？" },
    {
      fault: "other-language",
      what: "German",
      written: "Wie lange dauert die Abnahme für eine Firma, und wird sie innerhalb von 30 Tagen erledigt?",
    },
    { fault: "leak", what: "a piece of what the model was told", written: `For a Korean firm, 30 days, ${TOLD}?` },
    {
      fault: "too-long",
      what: "too much",
      written: `How long ${"very ".repeat(200)}long does it take a Korean firm within 30 days?`,
    },
  ])("finds $what: $written", ({ fault, written }, { expect }) => {
    expect(faultOf(written)).toBe(fault);
  });

  it("finds a figure written in Chinese, Japanese or Korean words", ({ expect }) => {
    const said = { message: "那要多久？", before: ["验收怎么办？"] };

    expect(faultOf("验收要三十天吗？", { ...said, language: "zh" })).toBe("figure");
    expect(faultOf("検収は三十日かかりますか？", { ...said, language: "ja" })).toBe("figure");
    expect(faultOf("검수는 삼십 일 걸리나요?", { ...said, language: "ko" })).toBe("figure");
  });

  it("takes no figure that was not said, whatever the digits", ({ expect }) => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 999_999 }), (figure) => {
        expect(faultOf(`Does a Korean firm get it within 30 days for ${figure} yuan?`)).toBe("figure");
      }),
    );
  });
});
