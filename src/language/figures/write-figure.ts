/**
 * Writes a figure for a reader: 10 working days, 10个工作日, 10営業日, 10영업일.
 *
 * `Intl` writes numbers and dates, the messages add units and bounds. Pure: same figure, same words.
 */
import { createTranslations } from "../translate.ts";
import type { Language } from "../language.ts";
import en from "../messages/en/figures.json" with { type: "json" };
import ja from "../messages/ja/figures.json" with { type: "json" };
import ko from "../messages/ko/figures.json" with { type: "json" };
import zh from "../messages/zh/figures.json" with { type: "json" };
import type { Bound, Figure, NumericUnit } from "./figure.ts";
import { writeDate } from "./write-date.ts";
import { writeNumber } from "./write-number.ts";

const translateFor = createTranslations({
  zh: { figures: zh },
  en: { figures: en },
  ja: { figures: ja },
  ko: { figures: ko },
});

export interface FigureStyle {
  /** Leaves "at most", "about" and the like to the sentence around the figure. */
  readonly bare: boolean;
}

/**
 * @param style whether the bound is said; it is unless `bare`
 * @throws RangeError for a date that is not one; the checker lets none through
 */
export function writeFigure(figure: Figure, language: Language, style: FigureStyle = { bare: false }): string {
  if (figure.unit === "code") return figure.value;
  if (figure.unit === "date") return writeDate(figure.value, language);

  const amount = writeAmount(figure.value, figure.unit, language);
  return figure.bound === undefined || style.bare ? amount : writeBound(amount, figure.unit, figure.bound, language);
}

function writeAmount(value: number | readonly [number, number], unit: NumericUnit, language: Language): string {
  const translate = translateFor(language);
  if (typeof value === "number") {
    return translate(`figures:amount.${unit}`, { count: value, amount: writeNumber(value, language) });
  }
  const [from, to] = value;
  return translate(`figures:range.${unit}`, { from: writeNumber(from, language), to: writeNumber(to, language) });
}

function writeBound(amount: string, unit: NumericUnit, bound: Bound, language: Language): string {
  return translateFor(language)(`figures:bound.${boundMessage(unit, bound)}`, { amount });
}

/** The longest a procedure may take is said as a time limit ("within"), the longest anything else may be as a size. */
function boundMessage(unit: NumericUnit, bound: Bound): string {
  if (bound !== "at-most") return bound;
  if (unit === "working-day") return "time-limit";
  return unit === "day" || unit === "month" || unit === "year" || unit === "hour" ? "longest" : bound;
}
