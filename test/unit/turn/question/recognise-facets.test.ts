import { describe, it } from "vitest";
import { recogniseFacets } from "#src/turn/question/recognise-facets.ts";

describe("recogniseFacets", () => {
  it.for([
    { text: "How many days does joint acceptance take?", facets: ["duration"] },
    { text: "联合验收要几天", facets: ["duration"] },
    { text: "聯合驗收要幾天", facets: ["duration"] },
    { text: "合同検収は何日かかりますか", facets: ["duration"] },
    { text: "합동검수는 며칠 걸리나요?", facets: ["duration"] },
    { text: "By when must the capital be paid in?", facets: ["deadline"] },
    { text: "ビザ免除はいつまでですか", facets: ["deadline"] },
    { text: "무비자는 언제까지인가요", facets: ["deadline"] },
    { text: "需要什么材料", facets: ["documents"] },
    { text: "会社設立 必要書類", facets: ["documents"] },
    { text: "구비서류가 뭐예요", facets: ["documents", "overview"] },
    { text: "What happens if I miss the annual report?", facets: ["penalty"] },
    { text: "不报会罚款吗", facets: ["penalty"] },
    { text: "Who can get a category B work permit?", facets: ["eligibility"] },
    { text: "どこで申請しますか", facets: ["where"] },
    { text: "谁来帮我办手续", facets: ["steps", "contact"] },
    { text: "무엇인가요, 모의심사란?", facets: ["overview"] },
    { text: "permit (how long)", facets: ["duration"] },
    { text: "要几个月", facets: ["duration"] },
    { text: "몇 개월이나 기다려야", facets: ["duration"] },
    { text: "the latest rules", facets: ["changes"] },
    { text: "Are there any fees?", facets: ["cost"] },
    { text: "what is the address of the hall", facets: ["where", "overview"] },
    { text: "Are we qualified?", facets: ["eligibility"] },
  ] as const)("hears $facets in: $text", ({ text, facets }, { expect }) => {
    expect(recogniseFacets(text)).toEqual(facets);
  });

  it.for([
    "translate",
    "coffee",
    "feedback",
    "I feel sure",
    "see you later",
    "the finest hotel",
    "Can it be sold?",
    "the city will address complaints",
    "RCEP",
    "",
    "即墨区",
  ])("hears none in: %j", (text, { expect }) => {
    expect(recogniseFacets(text)).toEqual([]);
  });
});
