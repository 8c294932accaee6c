import { describe, it } from "vitest";
import { namedNumbers } from "#src/turn/question/named-numbers.ts";

describe("namedNumbers", () => {
  it.for([
    { text: "负面清单2027年版", numbers: ["2027"] },
    { text: "the 2021 edition", numbers: ["2021"] },
    { text: "네거티브리스트 2024년판", numbers: ["2024"] },
    { text: "第58号公告", numbers: ["58"] },
    { text: "제41조", numbers: ["41"] },
    { text: "Article 34", numbers: ["34"] },
    { text: "Order No. 25 of the State Council", numbers: ["25"] },
    { text: "announcement number 58", numbers: ["58"] },
    { text: "box 12 of the form", numbers: ["12"] },
    { text: "96小时过境免签", numbers: ["96"] },
  ])("reads the number that names something in: $text", ({ text, numbers }, { expect }) => {
    expect(namedNumbers(text)).toEqual(numbers);
  });

  it.for([
    "we have 12 staff",
    "a 62 year old engineer",
    "注册资本500万",
    "2026年に",
    "10 days",
    "",
    "phone number 12345",
    "phone no. 85911234",
    "hotline no. 110",
    "Is no. 12366 open on Sundays?",
    "I need to order 200 units",
    "the number 3 employees",
    "casino 21",
    "is there no 30 day limit",
    "after notice 30 days ahead",
    "an inbox 5 people read",
  ])("reads none in: %j", (text, { expect }) => {
    expect(namedNumbers(text)).toEqual([]);
  });
});
