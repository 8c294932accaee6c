import { describe, it } from "vitest";
import { BOUNDS, UNITS, type Figure } from "#src/language/figures/figure.ts";
import { writeFigure } from "#src/language/figures/write-figure.ts";
import { LANGUAGES } from "#src/language/language.ts";

interface Row {
  readonly figure: Figure;
  readonly zh: string;
  readonly en: string;
  readonly ja: string;
  readonly ko: string;
}

const ROWS: readonly Row[] = [
  {
    figure: { unit: "working-day", value: 10, bound: "at-most" },
    zh: "10个工作日以内",
    en: "within 10 working days",
    ja: "10営業日以内",
    ko: "10영업일 이내",
  },
  { figure: { unit: "working-day", value: 1 }, zh: "1个工作日", en: "1 working day", ja: "1営業日", ko: "1영업일" },
  {
    figure: { unit: "working-day", value: [3, 5] },
    zh: "3至5个工作日",
    en: "3 to 5 working days",
    ja: "3～5営業日",
    ko: "3~5영업일",
  },
  { figure: { unit: "day", value: 30 }, zh: "30天", en: "30 days", ja: "30日", ko: "30일" },
  {
    figure: { unit: "day", value: 30, bound: "at-most" },
    zh: "不超过30天",
    en: "at most 30 days",
    ja: "30日以内",
    ko: "30일 이내",
  },
  { figure: { unit: "month", value: 3 }, zh: "3个月", en: "3 months", ja: "3か月", ko: "3개월" },
  { figure: { unit: "year", value: 5 }, zh: "5年", en: "5 years", ja: "5年", ko: "5년" },
  {
    figure: { unit: "year", value: 1, bound: "more-than" },
    zh: "超过1年",
    en: "more than 1 year",
    ja: "1年超",
    ko: "1년 초과",
  },
  { figure: { unit: "hour", value: 24 }, zh: "24小时", en: "24 hours", ja: "24時間", ko: "24시간" },
  {
    figure: { unit: "date", value: "2027-06-30" },
    zh: "2027年6月30日",
    en: "30 June 2027",
    ja: "2027年6月30日",
    ko: "2027년 6월 30일",
  },
  { figure: { unit: "date", value: "2027-06" }, zh: "2027年6月", en: "June 2027", ja: "2027年6月", ko: "2027년 6월" },
  { figure: { unit: "date", value: "2021" }, zh: "2021年", en: "2021", ja: "2021年", ko: "2021년" },
  { figure: { unit: "date", value: "06-30" }, zh: "6月30日", en: "30 June", ja: "6月30日", ko: "6월 30일" },
  { figure: { unit: "date", value: "02-29" }, zh: "2月29日", en: "29 February", ja: "2月29日", ko: "2월 29일" },
  { figure: { unit: "yuan", value: 2000 }, zh: "2000元", en: "RMB 2,000", ja: "2,000元", ko: "2,000 위안" },
  { figure: { unit: "yuan", value: 100_000 }, zh: "10万元", en: "RMB 100,000", ja: "10万元", ko: "10만 위안" },
  { figure: { unit: "yuan", value: 1_000_000 }, zh: "100万元", en: "RMB 1 million", ja: "100万元", ko: "100만 위안" },
  {
    figure: { unit: "yuan", value: 273_600_000_000 },
    zh: "2736亿元",
    en: "RMB 273.6 billion",
    ja: "2,736億元",
    ko: "2,736억 위안",
  },
  {
    figure: { unit: "yuan", value: 12_345_678 },
    zh: "12,345,678元",
    en: "RMB 12,345,678",
    ja: "12,345,678元",
    ko: "12,345,678 위안",
  },
  {
    figure: { unit: "yuan", value: [100_000, 500_000] },
    zh: "10万元至50万元",
    en: "RMB 100,000 to 500,000",
    ja: "10万元～50万元",
    ko: "10만~50만 위안",
  },
  {
    figure: { unit: "square-metre", value: 10_000, bound: "at-most" },
    zh: "不超过1万平方米",
    en: "at most 10,000 m²",
    ja: "1万㎡以下",
    ko: "1만 ㎡ 이하",
  },
  {
    figure: { unit: "percent", value: 30, bound: "more-than" },
    zh: "超过30%",
    en: "more than 30%",
    ja: "30%超",
    ko: "30% 초과",
  },
  {
    figure: { unit: "percent", value: 57, bound: "about" },
    zh: "约57%",
    en: "about 57%",
    ja: "約57%",
    ko: "약 57%",
  },
  { figure: { unit: "percent", value: 0.5 }, zh: "0.5%", en: "0.5%", ja: "0.5%", ko: "0.5%" },
  {
    figure: { unit: "number", value: 270, bound: "at-least" },
    zh: "至少270",
    en: "at least 270",
    ja: "270以上",
    ko: "270 이상",
  },
  { figure: { unit: "number", value: 13_924 }, zh: "13,924", en: "13,924", ja: "13,924", ko: "13,924" },
  { figure: { unit: "code", value: "RVC40" }, zh: "RVC40", en: "RVC40", ja: "RVC40", ko: "RVC40" },
];

describe("writeFigure", () => {
  it.for(ROWS)("writes $figure.value $figure.unit as $en, $zh, $ja, $ko", ({ figure, ...expected }, { expect }) => {
    const written = Object.fromEntries(LANGUAGES.map((language) => [language, writeFigure(figure, language)]));

    expect(written).toEqual(expected);
  });

  it("leaves the bound to the sentence when it is asked to", ({ expect }) => {
    const figure: Figure = { unit: "working-day", value: 12, bound: "at-most" };

    expect(writeFigure(figure, "en", { bare: true })).toBe("12 working days");
    expect(writeFigure(figure, "ko", { bare: true })).toBe("12영업일");
  });

  it.for(LANGUAGES)("has words of its own for every unit in %s", (language, { expect }) => {
    const counting = UNITS.filter((unit) => unit !== "date" && unit !== "code" && unit !== "number");

    for (const value of [1, 2, [2, 3]] as const) {
      const bare = writeFigure({ unit: "number", value }, language);
      const written = counting.map((unit) => writeFigure({ unit, value }, language));

      expect(new Set([bare, ...written]).size, written.join("; ")).toBe(counting.length + 1);
    }
  });

  it.for(LANGUAGES)("has words of its own for every bound in %s", (language, { expect }) => {
    for (const unit of UNITS.filter((one) => one !== "date" && one !== "code")) {
      const bare = writeFigure({ unit, value: 2 }, language);
      const written = BOUNDS.map((bound) => writeFigure({ unit, value: 2, bound }, language));

      expect(new Set([bare, ...written]).size, written.join("; ")).toBe(BOUNDS.length + 1);
    }
  });

  it.for(["", "2027-6-30", "next year", "2027-06-30T00:00", "2027-13-01"])(
    "refuses the date %j",
    (value, { expect }) => {
      expect(() => writeFigure({ unit: "date", value }, "en")).toThrow(RangeError);
    },
  );
});
