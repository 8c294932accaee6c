import fc from "fast-check";
import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import { addDays } from "#src/platform/shared/add-days.ts";
import { dayAsked } from "#src/turn/question/day-asked.ts";

const TODAY = "2026-11-25";

describe("dayAsked", () => {
  it.for([
    { text: "Does visa-free entry still apply in 2027?", day: "2027-01-01" },
    { text: "from January 1st, 2027", day: "2027-01-01" },
    { text: "after the 1st of July 2027", day: "2027-07-01" },
    { text: "Sept. 2027", day: "2027-09-01" },
    { text: "Do I need a visa next year?", day: "2027-01-01" },
    { text: "2027年商标法有什么变化", day: "2027-01-01" },
    { text: "２０２７年７月１日以后呢", day: "2027-07-01" },
    { text: "明年还免签吗", day: "2027-01-01" },
    { text: "来年もビザは不要ですか", day: "2027-01-01" },
    { text: "2027年7月からの資本金", day: "2027-07-01" },
    { text: "내년에도 무비자인가요?", day: "2027-01-01" },
    { text: "2027년 7월 1일부터", day: "2027-07-01" },
    { text: "2027-06-30", day: "2027-06-30" },
  ])("reads the day a question names: $text", ({ text, day }, { expect }) => {
    expect(dayAsked(text, TODAY)).toBe(day);
  });

  it.for([
    "How long may I stay?",
    "the notice of 2021",
    "As of 3 November 2025",
    "2026年11月25日",
    "a fee of RMB 20,270 or 120270",
    "20271",
    "may I stay 30 days",
  ])("is today for a question that names no later day: %s", (text, { expect }) => {
    expect(dayAsked(text, TODAY)).toBe(TODAY);
  });

  it("takes the first later day of several", ({ expect }) => {
    expect(dayAsked("Founded in 2019: from 1 July 2027, until 30 June 2032", TODAY)).toBe("2027-07-01");
  });

  it("reads every day that we write, in every language", ({ expect }) => {
    const days = fc.integer({ min: 1, max: 20_000 }).map((after) => addDays(TODAY, after));

    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (day, language) => {
        expect(dayAsked(`${writeDate(day, language)}: 30`, TODAY)).toBe(day);
      }),
    );
  });
});
