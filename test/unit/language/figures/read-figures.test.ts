import { describe, it } from "vitest";
import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { readFigures } from "#src/language/figures/reading/read-figures.ts";
import type { Language } from "#src/language/language.ts";

/** "30 day at-most", "3..5 working-day", "2026-04-01 from"; what claims nothing is left out. */
function told(reading: FigureReading): readonly string[] {
  if (reading.kind === "wording") return [`"${reading.text}"`];
  if (reading.kind === "date") {
    const parts = [reading.year ?? "*", reading.month ?? "*", reading.day ?? "*"].join("-");
    return [[parts.replaceAll("-*", ""), reading.bound].filter(Boolean).join(" ")];
  }
  if (!reading.isClaim) return [];
  const value = reading.low === reading.high ? `${reading.low}` : `${reading.low}..${reading.high}`;
  return [[value, reading.unit, reading.bound].filter(Boolean).join(" ")];
}

describe("readFigures", () => {
  it.for<readonly [Language, string, ...string[]]>([
    ["zh", "在三十日内办结", "30 day at-most"],
    ["ja", "30日以内に届け出ます", "30 day at-most"],
    ["ko", "삼십일 이내에 신고합니다", "30 day at-most"],
    ["ko", "30일 이내", "30 day at-most"],
    ["en", "within thirty days", "30 day at-most"],
    ["zh", "１０个工作日", "10 working-day"],
    ["ja", "10営業日を超えない", "10 working-day at-most"],
    ["ko", "3~5영업일", "3..5 working-day"],
    ["en", "between 3 and 5 days", "3..5 day"],
    ["zh", "1万平方米以上", "10000 square-metre at-least"],
    ["ja", "10,000㎡以上", "10000 square-metre at-least"],
    ["ko", "1만㎡ 이상", "10000 square-metre at-least"],
    ["en", "10,000 square metres or more", "10000 square-metre at-least"],
    ["zh", "不超过10万元", "100000 yuan at-most"],
    ["ko", "10만 위안", "100000 yuan"],
    ["en", "RMB 1.5 million", "1500000 yuan"],
    ["en", "US$100,000", "100000 dollar"],
    ["ja", "1億2,000万円", "120000000 yen"],
    ["zh", "2026年4月1日起至6月30日", "2026-4-1 from", "*-6-30 until"],
    ["zh", "二〇二五年十一月七日", "2025-11-7"],
    ["en", "7 November 2023", "2023-11-7"],
    ["en", "since June 2027", "2027-6 from"],
    ["ko", "2023년 11월 7일까지", "2023-11-7 until"],
    ["zh", "半年内", "0.5 year at-most"],
    ["ja", "六か月", "6 month"],
    ["ko", "반년", "0.5 year"],
    ["zh", "百分之十五", "15 percent"],
    ["en", "twenty-five per cent", "25 percent"],
    ["ko", "15퍼센트", "15 percent"],
    ["ja", "3分の1", `${1 / 3} fraction`],
    ["ko", "3분의 1", `${1 / 3} fraction`],
    ["zh", "10、20、30个工作日", "10 working-day", "20 working-day", "30 working-day"],
    ["zh", "年满60周岁", "60 age"],
    ["ko", "만 60세 미만", "60 age less-than"],
    ["en", "under 60 years of age", "60 age less-than"],
    ["zh", "第三批", "3 ordinal"],
    ["ko", "제5조", "5 ordinal"],
    ["en", "Article 5", "5 ordinal"],
    ["ko", "세 가지 서류", "3 count"],
    ["ko", "이틀 안에", "2 day at-most"],
    ["zh", "9:00至17:30", "540..1050 clock"],
    ["zh", "上午9时至下午5时", "540..1020 clock"],
    ["en", "from 9 a.m. to 5 p.m.", "540..1020 clock"],
    ["zh", "“十四五”规划", '"十四五"'],
    ["zh", "统一受理，一次告知，一个窗口"],
    ["en", "one window for all"],
  ])("in %s, %s", ([language, text, ...figures], { expect }) => {
    expect(readFigures(text, language).flatMap(told)).toEqual(figures);
  });
});
