import { describe, it } from "vitest";
import { recogniseDetails } from "#src/turn/question/recognise-details.ts";

describe("recogniseDetails", () => {
  it.for([
    { text: "What is the street address of the hall?", detail: "address" },
    { text: "办事大厅电话多少", detail: "phone" },
    { text: "窓口の営業時間を教えてください", detail: "hours" },
    { text: "수수료가 있나요", detail: "money" },
    { text: "黄島の補助金", detail: "money" },
  ] as const)("hears that $detail is asked for in: $text", ({ text, detail }, { expect }) => {
    expect(recogniseDetails(text)).toEqual([detail]);
  });

  it.for(["How long does it take?", "얼마나 걸리나요?", "どのくらいかかりますか", "要多久", ""])(
    "hears no detail in: %j",
    (text, { expect }) => {
      expect(recogniseDetails(text)).toEqual([]);
    },
  );
});
