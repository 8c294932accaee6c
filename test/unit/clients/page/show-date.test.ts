import { describe, it } from "vitest";
import { showDate } from "#src/clients/page/show-date.ts";

describe("showDate", () => {
  it.for([
    { date: "2021", language: "en", shown: "2021" },
    { date: "2021-08", language: "zh", shown: "2021年8月" },
    { date: "2026-11-20", language: "ko", shown: "2026년 11월 20일" },
    { date: "undated", language: "ja", shown: "undated" },
    { date: null, language: "en", shown: undefined },
  ] as const)("shows $date as $shown", ({ date, language, shown }, { expect }) => {
    expect(showDate(date, language)).toBe(shown);
  });
});
