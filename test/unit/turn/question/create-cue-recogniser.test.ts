import { describe, it } from "vitest";
import { createCueRecogniser } from "#src/turn/question/create-cue-recogniser.ts";

const recognise = createCueRecogniser(
  ["money", "people", "none"],
  `
money
  fee, subsid*, (net)
  费用
people
  staff
`,
  ["no fee"],
);

describe("createCueRecogniser", () => {
  it.for([
    { text: "FEE?", topics: ["money"] },
    { text: "staff (fee)", topics: ["money", "people"] },
    { text: "办理fee多少", topics: ["money"] },
    { text: "subsidies", topics: ["money"] },
    { text: "price (net)", topics: ["money"] },
    { text: "審批費用", topics: ["money"] },
    { text: "feedback on coffee", topics: [] },
    { text: "unsubsidised", topics: [] },
    { text: "net", topics: [] },
    { text: "no fee", topics: [] },
    { text: "none", topics: [] },
    { text: "", topics: [] },
  ])("hears $topics in: $text", ({ text, topics }, { expect }) => {
    expect(recognise(text)).toEqual(topics);
  });
});
