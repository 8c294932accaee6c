import { describe, it } from "vitest";
import { recogniseDetails } from "#src/turn/question/recognise-details.ts";

describe("recogniseDetails", () => {
  it.for([
    { text: "What is the street address of the hall?", detail: "address" },
    { text: "办事大厅电话多少", detail: "phone" },
    { text: "窓口の営業時間を教えてください", detail: "hours" },
    { text: "수수료가 있나요", detail: "money" },
    { text: "黄島の補助金", detail: "subsidy" },
    { text: "which subsidies are there", detail: "subsidy" },
    { text: "What are the fees?", detail: "money" },
    { text: "收费标准(fee)", detail: "money" },
    { text: "What is the number of officials?", detail: "count" },
    { text: "몇 개 팀이 있나요", detail: "count" },
    { text: "有几个团队", detail: "count" },
  ] as const)("hears that $detail is asked for in: $text", ({ text, detail }, { expect }) => {
    expect(recogniseDetails(text)).toEqual([detail]);
  });

  it.for([
    "How long does it take?",
    "얼마나 걸리나요?",
    "どのくらいかかりますか",
    "要多久",
    "Can I open a coffee shop?",
    "Where do I leave feedback?",
    "We make smartphones and a smartphone case",
    "How does the city address complaints?",
    "I have a number of questions",
    "an increasing number of firms",
    "몇 개월 걸리나요",
    "몇개월",
    "要几个月",
    "多少个工作日",
    "can I do it on my phone",
    "팩스로 내도 되나요",
    "we negotiate prices",
    "前期费用要登记吗",
    "支援金の補助金申請",
    "平度把哪几项手续放一起办",
    "一间公司可以登记两个地址吗",
    "契約の住所と登記の住所が違います",
    "",
  ])("hears no detail in: %j", (text, { expect }) => {
    expect(recogniseDetails(text)).toEqual([]);
  });
});
