import { describe, it } from "vitest";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import { createDistrictRecogniser } from "#src/turn/question/recognise-districts.ts";
import { whyNotAsked } from "#src/turn/question/rewrite/why-not-asked.ts";

const recognise = createDistrictRecogniser([
  { id: "jimo", name: { zh: "即墨区", en: "Jimo", ja: "即墨区", ko: "지모구" }, aliases: ["即墨", "지모"] },
]);
const HISTORY = [{ question: "How long does acceptance take?" as RedactedText }];
const CLARIFYING: Focus = {
  text: "How long does acceptance take?" as RedactedText,
  districts: [],
  facets: [],
  nations: [],
  asked: "district",
};

function why(text: string, { history = HISTORY, focus }: { history?: typeof HISTORY; focus?: Focus } = {}) {
  return whyNotAsked({ text: text as RedactedText, history, focus }, recognise);
}

describe("whyNotAsked", () => {
  it.for([
    "And in Jimo?",
    "Can I work during that time?",
    "and if he stays longer than five years?",
    "那需要什么材料？",
    "没批之前能开工吗",
    "自分で印刷できますか",
    "5年を超えたらどうなりますか",
    "여기 말고 다른 나라에 투자해도요?",
  ])("lets a model be asked about what may lean on something: %s", (text, { expect }) => {
    expect(why(text)).toBeUndefined();
  });

  it.for([
    { text: "And in Jimo?", beside: { history: [] }, reason: "nothing-before" },
    { text: "Jimo", beside: { focus: CLARIFYING }, reason: "answers-us" },
    { text: "Thank you", reason: "says-no-matter" },
    { text: "상담원 연결해 주세요", reason: "says-no-matter" },
    { text: "And there?", reason: "says-no-matter" },
    { text: "I don't know", reason: "says-no-matter" },
    { text: "Where in Qingdao can I use the 240-hour visa-free transit?", reason: "says-enough" },
    { text: "外商投资企业信息年度报告应当在每年什么时候提交？", reason: "says-enough" },
    { text: `It is a long story. ${"We have a plant. ".repeat(20)}`, reason: "says-enough" },
  ])("asks none about: $text ($reason)", ({ text, beside, reason }, { expect }) => {
    expect(why(text, beside)).toBe(reason);
  });
});
