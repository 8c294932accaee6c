/**
 * Reads the figures a text states, with value, unit and bound, whatever numerals it writes them in: 三十日以内, 30日以内, 30일 이내,
 * "within thirty days" and １０,０００㎡, 1万平方米 read alike. Nothing is converted from one unit to another.
 *
 * "One" alone counts as little as "a" does, so it claims nothing; one year does.
 */
import type { Language } from "../../language.ts";
import type { AmountReading, FigureReading, ReadUnit } from "./figure-reading.ts";
import { findNumbers, type FoundNumber } from "./find-numbers.ts";
import { plainFigures } from "./plain-figures.ts";
import { readBound } from "./read-bound.ts";
import { readDates } from "./read-dates.ts";
import { readUnit } from "./read-unit.ts";

/** Marks that something is the longest or the most without a word beside the number. */
const LIMIT =
  /(?:time )?limits?(?![a-z])|limited to|deadlines?|upper limit|cap(?:ped)?(?![a-z])|maximum|时限|期限|上限|限额|限期|限度額|最长|最多|最迟|期間内|期限|期日|限度|最長|最大|기한|한도|상한|최대|최장|제한/u;
/** A sentence ends here, so that one's limit is not another's. */
const SENTENCE = /[;；。!?！？]|\.\s/u;

const MONEY_BEFORE: readonly (readonly [ReadUnit, RegExp])[] = [
  ["dollar", /(?:us ?\$|\$|usd)\s?$/u],
  ["euro", /(?:€|eur)\s?$/u],
  ["yuan", /(?:rmb|cny|[¥￥]|人民币|人民元|인민폐)\s?$/u],
  ["age", /(?:aged?|age of|ages of|만)\s?$/u],
  [
    "ordinal",
    /(?:第|제|(?:articles?|art\.|no\.|nos\.|number|order|phase|step|chapter|section|paragraph|batch|class|category|type|level) (?:no\. ?)?)\s?$/u,
  ],
];
/** What joins the two ends of a range, and what stands between figures that share their unit (10, 20 or 30 days). */
const RANGE = /^\s?(?:-|至|到|から|내지|에서|to|and|부터)\s?$/u;
const SHARED_UNIT =
  /^\s?(?:,|、|，|和|或|及|与|または|又は|や|と|と|か|또는|혹은|와|과|or|and|-|至|到|から|에서|부터|to)\s?$/u;
const BETWEEN = /(?:between|从|from)\s?$/u;

export function readFigures(text: string, language: Language): readonly FigureReading[] {
  const plain = plainFigures(text);
  const { dates, rest } = readDates(plain);
  const numbers = findNumbers(rest, language).map((number) => ({ number, ...unitOf(rest, number) }));

  const readings: FigureReading[] = dates.map(({ reading }) => reading);
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at];
    if (first === undefined) break;
    const { number } = first;
    if (number.value === undefined) {
      readings.push({ kind: "wording", text: rest.slice(number.start, number.end) });
      continue;
    }
    const second = numbers[at + 1];
    const isRange =
      second?.number.value !== undefined &&
      second.number.value > number.value &&
      isJoined(rest, first, second.number) &&
      (first.unit === second.unit || first.unit === "number");
    const last = isRange ? second : first;
    if (isRange) at++;
    const unit = last.unit === "number" && !isRange ? sharedUnit(rest, numbers, at) : last.unit;
    readings.push(amountOf(rest, number, last, unit));
  }
  return readings;
}

interface Placed {
  readonly number: FoundNumber;
  readonly unit: ReadUnit;
  /** Where the words of the unit end. */
  readonly end: number;
}

function unitOf(text: string, number: FoundNumber): { readonly unit: ReadUnit; readonly end: number } {
  const before = text.slice(Math.max(0, number.start - 12), number.start);
  const behind = readUnit(text, number.end);
  if (number.unit !== undefined) {
    return { unit: number.unit, end: behind.unit === number.unit ? behind.end : number.end };
  }
  const money = MONEY_BEFORE.find(([, pattern]) => pattern.test(before))?.[0];
  if (money === undefined) return behind;
  // 第3个月 is no third of anything but a month; US$100 is money whatever follows.
  if (money === "ordinal") return { unit: "ordinal", end: behind.end };
  return behind.unit === "number" || behind.unit === "year" || money !== "age"
    ? { unit: money, end: behind.end }
    : behind;
}

function isJoined(text: string, first: Placed, second: FoundNumber): boolean {
  const between = text.slice(first.end, second.start);
  if (!RANGE.test(between)) return false;
  // "2 and 3 days" are two figures, "between 2 and 3 days" one.
  return !/and/u.test(between) || BETWEEN.test(text.slice(0, first.number.start));
}

/** The unit of the next figure that has one, if only commas and conjunctions stand between. */
function sharedUnit(text: string, numbers: readonly Placed[], at: number): ReadUnit {
  for (let next = at; next + 1 < numbers.length; next++) {
    const here = numbers[next];
    const there = numbers[next + 1];
    if (here === undefined || there === undefined) break;
    if (!SHARED_UNIT.test(text.slice(here.end, there.number.start))) break;
    if (there.unit !== "number") return there.unit;
  }
  return "number";
}

function amountOf(text: string, first: FoundNumber, last: Placed, unit: ReadUnit): AmountReading {
  const low = first.value ?? 0;
  const high = last.number.value ?? low;
  return {
    kind: "amount",
    low,
    high,
    unit,
    bound: readBound(text, first.start, last.end),
    isLimit: LIMIT.test(sentenceAround(text, first.start, last.end)),
    isClaim: first.isClaim && last.number.isClaim,
    text: text.slice(first.start, last.end).trim(),
  };
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(SENTENCE).at(-1) ?? "";
  const behind = text.slice(end).split(SENTENCE, 1)[0] ?? "";
  return before + text.slice(start, end) + behind;
}
