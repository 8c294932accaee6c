/** Dates as texts write them: 2026年4月1日, 二〇二五年, 7 November 2023, June 2027, 2026-04-01, 4월 1일. As exact as they are written. */
import type { DateReading } from "./figure-reading.ts";
import { hanValue } from "./han-value.ts";

/** A reading and where it stands in the text. */
export interface PlacedDate {
  readonly reading: DateReading;
  readonly start: number;
  readonly end: number;
}

const NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d{2})";
const HAN_YEAR = "((?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})";
const HAN_DAY = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";

type Form = readonly [pattern: RegExp, year: number, month: number, day: number];

/** The most exact first: what one takes, no later one sees. The numbers tell which group is the year, the month, the day. */
const FORMS: readonly Form[] = [
  [new RegExp(`${HAN_YEAR} ?[年년] ?${HAN_DAY} ?[月월] ?${HAN_DAY} ?[日号일]`, "gu"), 1, 2, 3],
  [new RegExp(`(?<!\\d)${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, "gu"), 1, 2, 3],
  [new RegExp(`(?<![a-z\\d])${DAY}(?: of)? (${MONTH}),? ${YEAR}(?!\\d)`, "gu"), 3, 2, 1],
  [new RegExp(`(?<![a-z])(${MONTH})\\.? ${DAY},? ${YEAR}(?!\\d)`, "gu"), 3, 1, 2],
  [new RegExp(`${HAN_YEAR} ?[年년] ?${HAN_DAY} ?[月월]`, "gu"), 1, 2, 0],
  [new RegExp(`(?<![a-z])(${MONTH}),? ${YEAR}(?!\\d)`, "gu"), 2, 1, 0],
  [/(?<!\d)((?:19|20)\d{2})-(0[1-9]|1[0-2])(?!\d)/gu, 1, 2, 0],
  [new RegExp(`(?<![\\d个個箇か〇零一二三四五六七八九十百千])${HAN_DAY} ?[月월] ?${HAN_DAY} ?[日号일]`, "gu"), 0, 1, 2],
  [new RegExp(`(?<![a-z\\d])${DAY}(?: of)? (${MONTH})(?![a-z])`, "gu"), 0, 2, 1],
  [new RegExp(`(?<![a-z])(${MONTH}) ${DAY}(?![\\d,.]*\\d)`, "gu"), 0, 1, 2],
  [new RegExp(`${HAN_YEAR} ?(?:年(?!间|間)|년(?!간))`, "gu"), 1, 0, 0],
  [
    new RegExp(
      `(?<![\\d个個箇か〇零一二三四五六七八九十百千])${HAN_DAY} ?(?:月(?!間|间)|월(?![가-힣])|월(?=[에의부까은는이중말초]))`,
      "gu",
    ),
    0,
    1,
    0,
  ],
  [/(?<![a-z])(january|february|april|june|july|august|september|october|november|december)(?![a-z])/gu, 0, 1, 0],
  [
    /(?<![\d.,$¥￥-])((?:19|20)\d{2})(?![\d,.]*\d|[ -]?(?:[元万億亿個个名人家社件日天円㎡平만억위원명개건%％]|yuan|square|people|companies|days?))/gu,
    1,
    0,
    0,
  ],
];

const MASK = "\uFFFC";

const AS_OF_BEFORE = /(?:as (?:of|at)|dat(?:es?|ing) from|截至|截止(?:到|至)?)(?: (?:the )?end of)?\s?$/u;
const AS_OF_BEHIND = /^\s?(?:時点|现在|現在|당시|기준|시점)/u;
const FROM_BEFORE = /(?:since|from|starting(?: on| from)?|effective(?: from)?|as from|自从?|从)\s?$/u;
const FROM_BEHIND = /^\s?(?:起|以来|から|부터|onwards?|以降|以后|以後|이후)/u;
const UNTIL_BEFORE =
  /(?:until|till|by|before|through|up to|no later than|expires? (?:on|at the end of)|ends? (?:on|in)|至)(?: (?:the )?end of)?\s?$/u;
const UNTIL_BEHIND = /^\s?(?:前|まで|までに|까지|以前|之前|末?为止|止(?![まめ])|이전)/u;
const REACH = 28;

/** @returns the dates, and the text with them masked: what is left has no date in it */
export function readDates(text: string): { readonly dates: readonly PlacedDate[]; readonly rest: string } {
  const dates: PlacedDate[] = [];
  let rest = text;
  for (const [pattern, year, month, day] of FORMS) {
    rest = rest.replaceAll(pattern, (...match: unknown[]) => {
      const groups = match.slice(0, -2) as string[];
      const start = match.at(-2) as number;
      const whole = groups[0] ?? "";
      const reading = {
        kind: "date" as const,
        year: numberOf(groups[year], year),
        month: monthOf(groups[month], month),
        day: numberOf(groups[day], day),
        bound: boundOf(text, start, start + whole.length),
        text: whole,
      };
      if (!isPossible(reading)) return whole;
      dates.push({ reading, start, end: start + whole.length });
      return MASK.repeat(whole.length);
    });
  }
  return { dates: dates.toSorted((one, other) => one.start - other.start), rest };
}

function numberOf(group: string | undefined, place: number): number | undefined {
  return place === 0 || group === undefined ? undefined : hanValue(group);
}

function monthOf(group: string | undefined, place: number): number | undefined {
  if (place === 0 || group === undefined) return undefined;
  const named = NAMES.indexOf(group.slice(0, 3));
  return named === -1 ? hanValue(group) : named + 1;
}

function isPossible({ month = 1, day = 1 }: DateReading): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function boundOf(text: string, start: number, end: number): DateReading["bound"] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (AS_OF_BEHIND.test(behind) || AS_OF_BEFORE.test(before)) return "as-of";
  if (FROM_BEHIND.test(behind)) return "from";
  if (UNTIL_BEHIND.test(behind)) return "until";
  if (FROM_BEFORE.test(before)) return "from";
  return UNTIL_BEFORE.test(before) ? "until" : undefined;
}
