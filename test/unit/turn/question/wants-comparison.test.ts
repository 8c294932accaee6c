import { describe, it } from "vitest";
import { wantsComparison } from "#src/turn/question/wants-comparison.ts";

describe("wantsComparison", () => {
  it.for([
    "Which district is fastest for joint acceptance?",
    "Compare joint acceptance times between districts",
    "Is joint acceptance faster in Jimo or in Pingdu?",
    "Which district has the most key projects?",
    "哪个区联合验收最快？",
    "比較各區的聯合驗收時限",
    "合同検収が一番早い区はどこですか",
    "即墨と平度ではどちらが合同検収が早いですか",
    "합동준공검사가 가장 빠른 구는 어디인가요?",
    "지모구와 핑두시를 비교해 주세요",
  ])("hears the wish for a comparison in: %s", (text, { expect }) => {
    expect(wantsComparison(text)).toBe(true);
  });

  it.for([
    "How long does joint acceptance take?",
    "Which company district agents help with permits?",
    "联合验收要多久？",
    "合同検収は何営業日以内ですか",
    "합동준공검사는 며칠 걸리나요?",
  ])("hears none in: %s", (text, { expect }) => {
    expect(wantsComparison(text)).toBe(false);
  });
});
