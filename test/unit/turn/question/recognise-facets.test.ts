import { describe, it } from "vitest";
import { recogniseFacets } from "#src/turn/question/recognise-facets.ts";

describe("recogniseFacets", () => {
  it.for([
    { text: "How many days does joint acceptance take?", facet: "duration" },
    { text: "联合验收要几天", facet: "duration" },
    { text: "聯合驗收要幾天", facet: "duration" },
    { text: "合同検収は何日かかりますか", facet: "duration" },
    { text: "합동검수는 며칠 걸리나요?", facet: "duration" },
    { text: "By when must the capital be paid in?", facet: "deadline" },
    { text: "ビザ免除はいつまでですか", facet: "deadline" },
    { text: "무비자는 언제까지인가요", facet: "deadline" },
    { text: "需要什么材料", facet: "documents" },
    { text: "会社設立 必要書類", facet: "documents" },
    { text: "구비서류가 뭐예요", facet: "documents" },
    { text: "What happens if I miss the annual report?", facet: "penalty" },
    { text: "不报会罚款吗", facet: "penalty" },
    { text: "Who can get a category B work permit?", facet: "eligibility" },
    { text: "どこで申請しますか", facet: "where" },
    { text: "谁来帮我办手续", facet: "contact" },
    { text: "무엇인가요, 모의심사란?", facet: "overview" },
  ] as const)("hears the kind of answer asked for in: $text", ({ text, facet }, { expect }) => {
    expect(recogniseFacets(text)).toContain(facet);
  });

  it.for(["translate", "RCEP", "", "即墨区"])("hears none in: %j", (text, { expect }) => {
    expect(recogniseFacets(text)).toEqual([]);
  });
});
