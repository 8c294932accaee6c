/** A figure as the knowledge keeps it: once, without a language. */

/** What a value counts or is; `knowledge/README.md` shows how each is written. */
export const UNITS = [
  "working-day",
  "day",
  "month",
  "year",
  "hour",
  "date",
  "yuan",
  "square-metre",
  "percent",
  "number",
  "code",
] as const;

type Unit = (typeof UNITS)[number];

/** Units whose value is a number or a range of numbers. */
export type NumericUnit = Exclude<Unit, "date" | "code">;

/** How a number limits: 30 is the most, the least, just under the least, or near. */
export const BOUNDS = ["at-most", "at-least", "more-than", "about"] as const;

export type Bound = (typeof BOUNDS)[number];

export type Figure =
  | {
      readonly unit: NumericUnit;
      /** One number, or the lowest and the highest of a range. */
      readonly value: number | readonly [number, number];
      readonly bound?: Bound;
    }
  | {
      /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or, for a day of every year, `MM-DD`. */
      readonly unit: "date";
      readonly value: string;
    }
  | {
      /** An article, order or phone number, the address of a website: written as it is in every language. */
      readonly unit: "code";
      readonly value: string;
    };
