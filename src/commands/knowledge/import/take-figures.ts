/** Takes the figures out of Chinese text: each becomes a fact, and a placeholder stands where it was. */
import type { NumericUnit } from "#src/language/figures/figure.ts";
import { isPartialDate, isYearlyDate } from "#src/knowledge/written/partial-date.ts";

export interface TakenFigure {
  readonly unit: NumericUnit | "date" | "code";
  readonly value: number | string;
}

const AMOUNT = String.raw`(?<![\d.,])(?<amount>\d+(?:\.\d+)?)\s*`;

/** Read in this order: what a later one would find inside an earlier one is gone by then. */
const PATTERNS: readonly (readonly [
  pattern: string,
  figure: (found: Readonly<Record<string, string>>) => TakenFigure | undefined,
])[] = [
  [String.raw`(?<code>https?://[\w./?=&%#:~+-]+|www\.[\w-]+(?:\.[\w-]+)+[\w./?=&%#-]*)`, code],
  [String.raw`(?<![\d-])(?<code>0\d{2,3}[-－—]?\d{7,8}|1[3-9]\d{9}|[2-9]\d{7})(?![\d-])`, code],
  [String.raw`(?<!\d)(?<year>[12]\d{3})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?`, date],
  [String.raw`(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日`, yearlyDate],
  [`${AMOUNT}个?工作日`, amount("working-day")],
  [`${AMOUNT}个?小时`, amount("hour")],
  [`${AMOUNT}个月`, amount("month")],
  [`${AMOUNT}[天日](?!期)`, amount("day")],
  // What has four digits and is no date above is a mistake.
  [String.raw`(?<![\d.,])(?<amount>\d{1,3})\s*年`, amount("year")],
  [`${AMOUNT}(?<tenThousands>万)?元`, amount("yuan")],
  [`${AMOUNT}(?<tenThousands>万)?(?:平方米|㎡)`, amount("square-metre")],
  [`${AMOUNT}[%％]`, amount("percent")],
];

const TEN_THOUSAND = 10_000;

/** @param place what stands in the text instead: the placeholder of the fact */
export function takeFigures(text: string, place: (figure: TakenFigure) => string): string {
  return PATTERNS.reduce(
    (rest, [pattern, figureOf]) =>
      // A placeholder that stands there already is not looked into.
      rest
        .split(/(\{\{[^{}]*\}\})/u)
        .map((part) => (part.startsWith("{{") ? part : replaceFigures(part, pattern, figureOf, place)))
        .join(""),
    text,
  );
}

function replaceFigures(
  text: string,
  pattern: string,
  figureOf: (typeof PATTERNS)[number][1],
  place: (figure: TakenFigure) => string,
): string {
  let rest = "";
  let end = 0;
  for (const found of text.matchAll(new RegExp(pattern, "gu"))) {
    const figure = figureOf(found.groups ?? {});
    if (figure === undefined) continue;
    rest += text.slice(end, found.index) + place(figure);
    end = found.index + found[0].length;
  }
  return rest + text.slice(end);
}

function code({ code: value = "" }: Readonly<Record<string, string>>): TakenFigure {
  return { unit: "code", value };
}

function date({ year = "", month, day }: Readonly<Record<string, string>>): TakenFigure | undefined {
  const value = [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0"))).join("-");
  return isPartialDate(value) ? { unit: "date", value } : undefined;
}

function yearlyDate({ month = "", day = "" }: Readonly<Record<string, string>>): TakenFigure | undefined {
  const value = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isYearlyDate(value) ? { unit: "date", value } : undefined;
}

function amount(unit: NumericUnit) {
  return ({ amount: digits, tenThousands }: Readonly<Record<string, string>>): TakenFigure => ({
    unit,
    value: Number(digits) * (tenThousands === undefined ? 1 : TEN_THOUSAND),
  });
}
