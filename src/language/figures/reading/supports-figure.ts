/** Whether a figure of a source says what another text says, as strictly as a reader would have to check it. */
import type { AmountReading, DateReading, FigureReading, ReadUnit } from "./figure-reading.ts";

/** A number without a unit may count, order or be a code; it is no time and no money. */
const UNNAMED: ReadonlySet<ReadUnit> = new Set(["count", "ordinal", "number", "fraction"]);

export function supportsFigure(given: FigureReading, said: FigureReading): boolean {
  if (said.kind === "wording") return given.kind === "wording" && given.text === said.text;
  if (said.kind === "date") return given.kind === "date" ? supportsDate(given, said) : isSameYear(given, said);
  if (given.kind === "date") return isSameYear(said, given);
  return given.kind === "amount" && supportsAmount(given, said);
}

/** A date may be said less exactly than it is given, never more exactly. */
function supportsDate(given: DateReading, said: DateReading): boolean {
  const agrees = (["year", "month", "day"] as const).every(
    (part) => said[part] === undefined || said[part] === given[part],
  );
  return agrees && isSameSpan(given.bound, said.bound);
}

/** What is known as of a day did not begin on it; "as of" is also said of what begins on a day, and "by" of what is known as of one. */
function isSameSpan(given: DateReading["bound"], said: DateReading["bound"]): boolean {
  if (said === undefined || given === undefined || said === given) return true;
  return (said === "as-of" && given === "from") || (said === "until" && given === "as-of");
}

/** 2021 may be written with and without the word for a year. */
function isSameYear(amount: FigureReading, date: DateReading): boolean {
  if (amount.kind !== "amount" || amount.unit !== "number") return false;
  return date.month === undefined && date.year === amount.low && amount.low === amount.high;
}

function supportsAmount(given: AmountReading, said: AmountReading): boolean {
  if (!isSameUnit(given, said)) return false;
  if (isSame(given.low, said.low) && isSame(given.high, said.high)) return isSameBound(given, said);
  // Three to five days are at least three and at most five.
  if (given.low === given.high || said.low !== said.high) return false;
  return (said.bound === "at-most" && said.low === given.high) || (said.bound === "at-least" && said.low === given.low);
}

function isSameUnit(given: AmountReading, said: AmountReading): boolean {
  if (given.unit === said.unit) return true;
  if (given.unit === "number" || said.unit === "number") return UNNAMED.has(given.unit) && UNNAMED.has(said.unit);
  return false;
}

function isSameBound(given: AmountReading, said: AmountReading): boolean {
  if (given.bound === said.bound) return true;
  const isMost = (reading: AmountReading): boolean =>
    reading.bound === "at-most" || (reading.bound === undefined && reading.isLimit);
  const isLeast = (reading: AmountReading): boolean =>
    reading.bound === "at-least" || (reading.bound === undefined && reading.isFloor);
  return (isMost(given) && isMost(said)) || (isLeast(given) && isLeast(said));
}

/** Parts of a whole come from divisions. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
