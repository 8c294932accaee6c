import { describe, it } from "vitest";
import { readFigures } from "#src/language/figures/reading/read-figures.ts";
import { supportsFigure } from "#src/language/figures/reading/supports-figure.ts";
import type { Language } from "#src/language/language.ts";

function supports(language: Language, given: string, said: string): boolean {
  const figures = readFigures(given, language);
  return readFigures(said, language).every((figure) => figures.some((one) => supportsFigure(one, figure)));
}

describe("supportsFigure", () => {
  it.for<readonly [Language, string, string]>([
    ["zh", "办理时限为30日", "三十日内办结"],
    ["zh", "2026年4月1日起施行", "自2026年4月起施行"],
    ["zh", "3至5个工作日", "最多5个工作日"],
    ["en", "as of 2021", "in 2021"],
    ["en", "twenty-five per cent", "25%"],
    ["en", "within 20 working days", "has 20 working days to correct it"],
    ["en", "5 days, or 10 days for others", "5 days for some and 10 for others"],
    ["en", "more than 5 years", "beyond five years"],
    ["ja", "10,000㎡以上", "1万平方メートル以上"],
    ["ko", "30일 이내", "삼십일 이내"],
  ])("in %s, %s supports %s", ([language, given, said], { expect }) => {
    expect(supports(language, given, said)).toBe(true);
  });

  it.for<readonly [Language, string, string]>([
    ["zh", "12个工作日内", "21个工作日内"],
    ["zh", "10个工作日内", "10日内"],
    ["zh", "不超过50人", "不少于50人"],
    ["zh", "10万元", "10元"],
    ["zh", "半年", "6个月"],
    ["zh", "2026年", "2026年4月"],
    ["zh", "2026年4月1日起", "2026年4月1日前"],
    ["zh", "3至5个工作日", "3个工作日"],
    ["en", "within 10 working days", "10 working days"],
    ["en", "more than 10 people", "at least 10 people"],
    ["en", "RMB 10,000", "US$10,000"],
    ["ja", "30日以上", "30日以内"],
    ["ko", "12개월", "1년"],
    ["ko", "약 10일", "10일"],
  ])("in %s, %s does not support %s", ([language, given, said], { expect }) => {
    expect(supports(language, given, said)).toBe(false);
  });
});
