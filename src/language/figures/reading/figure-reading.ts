/** A figure as a text states it, in a form that is the same in every language and numeral system. */

/**
 * What an amount counts. `count` is anything with a counter (三项, three copies), `ordinal` a place in an order (第三批, Article 5),
 * `number` a figure that the text gives no unit; the others are what they say. No unit is turned into another: twelve months
 * are not a year, and a working day is not a day.
 */
export type ReadUnit =
  | "working-day"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "hour"
  | "minute"
  | "clock"
  | "age"
  | "yuan"
  | "dollar"
  | "yen"
  | "won"
  | "euro"
  | "square-metre"
  | "square-kilometre"
  | "hectare"
  | "mu"
  | "kilometre"
  | "metre"
  | "tonne"
  | "percent"
  | "percentage-point"
  | "fraction"
  | "ordinal"
  | "count"
  | "number";

export type ReadBound = "at-most" | "at-least" | "more-than" | "less-than" | "about";

export interface AmountReading {
  readonly kind: "amount";
  /** The same as `high` but for a range. Clock times in minutes after midnight. */
  readonly low: number;
  readonly high: number;
  readonly unit: ReadUnit;
  readonly bound: ReadBound | undefined;
  /** The words around say that it is a limit (办理时限, deadline), so that it is "at most" without a word for it. */
  readonly isLimit: boolean;
  /** They say that it is the least (下限, minimum), so that it is "at least" without a word for it. */
  readonly isFloor: boolean;
  /** Numerals may be part of a name or an idiom: they are good enough to support a figure, and claim none themselves. */
  readonly isClaim: boolean;
  /** What stands right behind it, which may be the noun it counts: countries, 国家, 국. Empty where no letter follows. */
  readonly counted: string;
  /** As it stands in the text. */
  readonly text: string;
}

export interface DateReading {
  readonly kind: "date";
  readonly year: number | undefined;
  /** From 1. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Whether something holds from then on or until then, or is known as of then, where the text says so. */
  readonly bound: "from" | "until" | "as-of" | undefined;
  readonly text: string;
}

/** Numerals that are no number (十四五): to be met in the same words. */
export interface WordingReading {
  readonly kind: "wording";
  readonly text: string;
}

export type FigureReading = AmountReading | DateReading | WordingReading;
