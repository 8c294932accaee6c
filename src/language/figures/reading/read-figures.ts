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
  /(?:time )?limits?(?![a-z])|within(?![a-z])|limited to|deadlines?|upper limit|cap(?:ped)?(?![a-z])|maximum|时限|期限|上限|限额|限期|限度額|最长|最多|最迟|期間内|期限|期日|限度|最長|最大|기한|한도|상한|최대|최장|제한/u;
const FLOOR = /minimum|at least|下限|最低|最少|하한|최저|최소/u;
/** "Has 20 working days to correct it" gives a limit as well. */
const ALLOWED_BEFORE = /(?:(?:has|have|had)|有)\s?$/u;
const ALLOWED_BEHIND = /^ ?(?:in which )?(?:to (?!\d)|可|来|的时间|用于)/u;
/** "In a year", "that day", "the two": nothing is counted. */
const POINTED_AT = /(?:这|那|某|每|该|此|同)\s?$/u;
const WITHIN_A_YEAR = /^(?:内|に|間に|에)[^、，,。]{0,16}?(?:\d|[一二三四五六七八九十百])+ ?(?:天|日|일)/u;
const BOTH = /^(?:を|とも|は|の(?:うち|どちら|いずれ)|[를는을은]|(?: 모두| 가운데| 중))/u;
/** The unit is said once: "5 working days for the first and 10 for the others". */
const JOINED_BEFORE = /(?:,|and|or)\s?(?:only\s?)?$/u;
const JOINED_BEHIND = /^ (?:for|in|with|if|when) /u;
const LATIN_NOUN = /^[ -]?([a-z]+)/u;
/** Of these one is as much a figure as two, whatever stands between (一个星期). */
const SPANS: ReadonlySet<ReadUnit> = new Set(["week", "month", "quarter", "hour"]);
/** Two characters tell a noun in the scripts that write without spaces. */
const NOUN_START = /^ ?([^\p{Script=Latin}\P{L}]{1,2})/u;
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
/** "The amounts in US dollars are:" names the unit of what follows. */
const MONEY_NAMED: readonly (readonly [ReadUnit, RegExp])[] = [
  ["dollar", / in us dollars(?![a-z])/u],
  ["yuan", / in (?:yuan|rmb)(?![a-z])/u],
];
const LEAST_MONEY = 1000;
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
    const shared = last.unit === "number" && !isRange ? sharedUnit(rest, numbers, at) : last.unit;
    const unit = shared === "number" && number.value >= LEAST_MONEY ? namedUnit(rest, number) : shared;
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

/** The unit of the next figure that has one, if only commas and conjunctions stand between; or of the one before. */
function sharedUnit(text: string, numbers: readonly Placed[], at: number): ReadUnit {
  for (let next = at; next + 1 < numbers.length; next++) {
    const here = numbers[next];
    const there = numbers[next + 1];
    if (here === undefined || there === undefined) break;
    if (!SHARED_UNIT.test(text.slice(here.end, there.number.start))) break;
    if (there.unit !== "number") return there.unit;
  }
  const here = numbers[at];
  const before = numbers[at - 1];
  const takesOver =
    here !== undefined &&
    JOINED_BEFORE.test(text.slice(0, here.number.start)) &&
    JOINED_BEHIND.test(text.slice(here.end));
  return takesOver && before !== undefined ? before.unit : "number";
}

function namedUnit(text: string, { start }: FoundNumber): ReadUnit {
  const before = text.slice(0, start).split(SENTENCE).at(-1) ?? "";
  return MONEY_NAMED.find(([, pattern]) => pattern.test(before))?.[0] ?? "number";
}

function amountOf(text: string, first: FoundNumber, last: Placed, unit: ReadUnit): AmountReading {
  const low = first.value ?? 0;
  const high = last.number.value ?? low;
  const before = text.slice(0, first.start);
  const behind = text.slice(last.end);
  return {
    kind: "amount",
    low,
    high,
    unit,
    bound: readBound(text, first.start, last.end),
    isLimit: LIMIT.test(sentenceAround(text, first.start, last.end)) || isAllowed(before, behind),
    isFloor: FLOOR.test(sentenceAround(text, first.start, last.end)),
    isClaim: ((first.isClaim && last.number.isClaim) || SPANS.has(unit)) && !countsNothing(high, unit, before, behind),
    counted: (LATIN_NOUN.exec(text.slice(last.number.end)) ?? NOUN_START.exec(behind))?.[1] ?? "",
    text: text.slice(first.start, last.end).trim(),
  };
}

function isAllowed(before: string, behind: string): boolean {
  return ALLOWED_BEFORE.test(before) && ALLOWED_BEHIND.test(behind);
}

function countsNothing(value: number, unit: ReadUnit, before: string, behind: string): boolean {
  if (value === 1 && POINTED_AT.test(before)) return true;
  if (value === 1 && unit === "year") return WITHIN_A_YEAR.test(behind);
  return value === 2 && unit === "count" && BOTH.test(behind);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(SENTENCE).at(-1) ?? "";
  const behind = text.slice(end).split(SENTENCE, 1)[0] ?? "";
  return before + text.slice(start, end) + behind;
}
