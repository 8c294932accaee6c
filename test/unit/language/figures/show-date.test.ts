import { describe, it } from "vitest";
import { showDate } from "#src/language/figures/show-date.ts";

describe("showDate", () => {
  it.for([
    { date: "2021", language: "en", shown: "2021" },
    { date: "2021-08", language: "zh", shown: "2021年8月" },
    { date: "2026-11-20", language: "ko", shown: "2026년 11월 20일" },
    { date: "2024-02-29", language: "ja", shown: "2024年2月29日" },
    { date: "undated", language: "ja", shown: "undated" },
    { date: "spring 2021", language: "en", shown: "spring 2021" },
    { date: "2021-8", language: "en", shown: "2021-8" },
    { date: "2021-13", language: "en", shown: "2021-13" },
    { date: "2021-02-30", language: "en", shown: "2021-02-30" },
    { date: "02-28", language: "en", shown: "02-28" },
    { date: "", language: "en", shown: "" },
    { date: null, language: "en", shown: undefined },
  ] as const)("shows $date as $shown", ({ date, language, shown }, { expect }) => {
    expect(showDate(date, language)).toBe(shown);
  });
});
