/** Finds numbers in a text, in digits or written out, with their values. */
import type { Language } from "../../language.ts";
import { HAN_NUMBERS, HAN_WORDS } from "../numerals-han.ts";
import { KOREAN_NUMBERS } from "../numerals-korean.ts";
import { ENGLISH_NUMBERS } from "../numerals-english.ts";
import { englishValue } from "./english-value.ts";
import type { ReadUnit } from "./figure-reading.ts";
import { hanValue } from "./han-value.ts";
import { koreanValue } from "./korean-value.ts";

export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** Undefined for numerals that make no number. */
  readonly value: number | undefined;
  /** Set where the number itself says what it counts (열흘, 百分之三十, 3分の1). */
  readonly unit?: ReadUnit;
  /** See `AmountReading.isClaim`. */
  readonly isClaim: boolean;
}

const MASK = "\uFFFC";
const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const START = "(?<![a-z\\d.]|[a-z]-)(?<=^|[^\\d]|rmb|cny|usd)";
const HAN = "[〇零一二三四五六七八九十百千万萬亿億兆两兩壱弐参壹贰叁肆伍陆柒捌玖拾佰仟]";
const HAN_SMALL = "[〇零一二三四五六七八九十百千]";

interface ReadNumber extends Omit<FoundNumber, "start" | "end"> {
  /** The beginning of the match that is the number, where its counter follows. */
  readonly numeral?: string;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => ReadNumber;
}

const claim = (value: number | undefined, unit?: ReadUnit): ReadNumber => ({
  value,
  isClaim: true,
  ...(unit !== undefined && { unit }),
});

const claimNumeral = (numeral: string, value: number | undefined): ReadNumber => ({ value, isClaim: true, numeral });

const FRACTIONS: readonly Pattern[] = [
  // 百分之三十 and 三分之一, 3分の1.
  {
    pattern: new RegExp(`百分之(${HAN}+|\\d+(?:\\.\\d+)?)`, "gu"),
    read: ([, of]) => claim(hanValue(of ?? ""), "percent"),
  },
  {
    pattern: new RegExp(`(\\d+|${HAN_SMALL}+)分[之の](\\d+|${HAN_SMALL}+)`, "gu"),
    read: ([, under, over]) => claim(share(hanValue(over ?? ""), hanValue(under ?? "")), "fraction"),
  },
  {
    pattern: /(\d+|[이삼사오육칠팔구십백]+) ?분의 ?(\d+|[일이삼사오육칠팔구십]+)/gu,
    read: ([, under, over]) => claim(share(koreanValue(over ?? ""), koreanValue(under ?? "")), "fraction"),
  },
  {
    pattern: /(?<![a-z])(one|two|three)[ -](thirds?|quarters?|fifths?)(?![a-z])/gu,
    read: ([, over, under]) => {
      const parts = under?.startsWith("third") ? 3 : under?.startsWith("quarter") ? 4 : 5;
      return claim(share(englishValue(over ?? ""), parts), "fraction");
    },
  },
  // 2割 is a fifth.
  {
    pattern: new RegExp(`(\\d+|${HAN_SMALL}+)割`, "gu"),
    read: ([, tenths]) => claim(share(hanValue(tenths ?? ""), 10), "fraction"),
  },
];

/** 9:30, 下午1时30分, 9 a.m.; in minutes after midnight. */
const CLOCK: Pattern = {
  pattern:
    /(?:(下午|午後|오후)\s?)?(?<!\d)(\d{1,2})(?::(\d{2})(?!\d)|[时時点시](\d{2})分?(?!\d)|시 (\d{2})분|[时時点](?![间間以候刻效数期])|시(?![간가-힣])|시(?=[부까에])|(?= ?[ap]\.?m(?![a-z])))(?: ?(?:a\.?m|(p\.?m))(?![a-z])\.?)?/gu,
  read: ([, eastern, hour, digital, written, spaced, western]) => {
    const afternoon = (eastern ?? western) !== undefined && Number(hour) < 12;
    const minutes = Number(digital ?? written ?? spaced ?? 0);
    return claim((Number(hour) + (afternoon ? 12 : 0)) * 60 + minutes, "clock");
  },
};

/** Digits with the large units of Chinese, Japanese, Korean and English. */
const IN_DIGITS: readonly Pattern[] = [
  {
    pattern: new RegExp(`${START}(?:${DIGITS}) ?(thousand|million|billion|trillion)(?![a-z])`, "gu"),
    read: ([whole]) => claim(englishValue(whole.replace(/(?<=\d)(?=[a-z])/, " "))),
  },
  {
    pattern: new RegExp(`${START}(?:(?:${DIGITS})(?:[百千万萬亿億兆](?![米克分]))+ ?)+(?:\\d[\\d,]*)?`, "gu"),
    read: ([whole]) => claim(hanValue(whole)),
  },
  {
    pattern: new RegExp(
      `${START}(?:(?:${DIGITS})(?:[백천만억]|조(?= ?(?:원|위안|달러)))+ ?)+(?:\\d[\\d,]*(?!\\d))?`,
      "gu",
    ),
    read: ([whole]) => claim(koreanValue(whole)),
  },
  { pattern: new RegExp(`${START}(?:${DIGITS})`, "gu"), read: ([whole]) => claim(Number(whole.replaceAll(",", ""))) },
];

const HAN_RUN = new RegExp(`^${HAN}+`, "u");
const IN_HAN: readonly Pattern[] = [
  { pattern: new RegExp(`${HAN_SMALL}+(?=楼(?!宇))`, "gu"), read: ([whole]) => claim(hanValue(whole)) },
  ...HAN_NUMBERS.map((pattern) => ({
    pattern,
    read: ([whole]: RegExpExecArray) => {
      const numeral = HAN_RUN.exec(whole)?.[0] ?? whole;
      return claimNumeral(numeral, hanValue(numeral));
    },
  })),
  { pattern: new RegExp(HAN, "gu"), read: ([whole]) => ({ value: hanValue(whole), isClaim: false }) },
];

const HALVES: readonly Pattern[] = [
  { pattern: /(?<![上下])半(?=年|[个個かヶカ]月|日(?!本)|小时|時間)/gu, read: () => claim(0.5) },
  { pattern: /(?<![가-힣])반(?= ?(?:년|시간|달))/gu, read: () => claim(0.5) },
  { pattern: /(?<![a-z])half an? (?=year|month|day|hour)/gu, read: () => claim(0.5) },
];

const KOREAN_DAYS: ReadonlyMap<string, number> = new Map([
  ["하루", 1],
  ["이틀", 2],
  ["사흘", 3],
  ["나흘", 4],
  ["닷새", 5],
  ["엿새", 6],
  ["열흘", 10],
  ["보름", 15],
]);
const KOREAN_NUMERALS =
  /^(?:(?:열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?(?:하나|한|두|둘|세|셋|네|넷|석|넉|다섯|여섯|일곱|여덟|아홉)|열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔|[일이삼사오육륙칠팔구십백천만억]+(?= ?[가-힣])(?!$))/u;
const KOREAN_SINO = /^[일이삼사오육륙칠팔구십백천만억]+/u;

const IN_KOREAN: readonly Pattern[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}])(하루|이틀|사흘|나흘|닷새|엿새|열흘|보름)(?= ?(?:안|이내|만|간|동안|내|이상|정도|까지|전|후))/gu,
    read: ([, days]) => claim(KOREAN_DAYS.get(days ?? ""), "day"),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}\uFFFC])(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|한|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉)(?= ?[가-힣])/gu,
    read: ([whole]) => claim(koreanValue(whole)),
  },
  ...KOREAN_NUMBERS.map((pattern) => ({
    pattern,
    read: ([whole]: RegExpExecArray) => {
      const numeral = koreanNumerals(whole);
      return claimNumeral(numeral, koreanValue(numeral));
    },
  })),
  {
    pattern: /(?<![\p{L}\p{N}\uFFFC])(하나|한|두|둘|세|셋|네|넷)(?= ?(?:가지|개|명|건|곳|번|차례|단계|부|장|곳|쪽))/gu,
    read: ([, one]) => ({ value: koreanValue(one ?? ""), isClaim: false }),
  },
];

const ENGLISH_ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/u;
const CARDINAL =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)";
const IN_ENGLISH: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `(?<![a-z])(?!one(?![ -](?:hundred|thousand|million|billion|dozen)))(?:an? (?=hundred|thousand|million|dozen))?${CARDINAL}(?:(?:[ -]| and )${CARDINAL})*(?![a-z])`,
      "gu",
    ),
    read: ([whole]) => claim(englishValue(whole)),
  },
  { pattern: /(?<![a-z])twice(?![a-z])/gu, read: () => claim(2, "fraction") },
  ...ENGLISH_NUMBERS.map((pattern) => ({
    pattern: new RegExp(pattern.source, "gu"),
    read: ([whole]: RegExpExecArray) => {
      const [numeral = ""] = whole.split(/[ -]/);
      const isOrdinal = ENGLISH_ORDINAL.test(numeral);
      const isMultiple = /^(?:double|triple)/u.test(numeral);
      const read = claimNumeral(numeral, englishValue(numeral));
      return isOrdinal
        ? { ...read, unit: "ordinal" as const }
        : isMultiple
          ? { ...read, unit: "fraction" as const }
          : read;
    },
  })),
  { pattern: /(?<![a-z])one(?![a-z])/gu, read: () => ({ value: 1, isClaim: false }) },
];

/** What is tried in each language, in this order: what one takes, no later one sees. */
const OF_LANGUAGE: Readonly<Record<Language, readonly Pattern[]>> = {
  zh: [...FRACTIONS, CLOCK, ...IN_DIGITS, ...HALVES, ...IN_HAN],
  ja: [...FRACTIONS, CLOCK, ...IN_DIGITS, ...HALVES, ...IN_HAN],
  ko: [...FRACTIONS, CLOCK, ...IN_DIGITS, ...HALVES, ...IN_KOREAN, ...IN_HAN],
  en: [...FRACTIONS, CLOCK, ...IN_DIGITS, ...HALVES, ...IN_ENGLISH, ...IN_HAN],
};

/** @param text plain (`plainFigures`), with masks where dates were @returns in the order of the text */
export function findNumbers(text: string, language: Language): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let rest = text.replaceAll(HAN_WORDS, (word) => MASK.repeat(word.length));
  for (const { pattern, read } of OF_LANGUAGE[language]) {
    pattern.lastIndex = 0;
    const here = [...rest.matchAll(pattern)];
    if (here.length === 0) continue;
    let masked = "";
    let at = 0;
    for (const match of here) {
      const { numeral = match[0], ...reading } = read(match);
      const length = numeral.trimEnd().length;
      found.push({ start: match.index, end: match.index + length, ...reading });
      masked += rest.slice(at, match.index) + MASK.repeat(length);
      at = match.index + length;
    }
    rest = masked + rest.slice(at);
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function share(over: number | undefined, under: number | undefined): number | undefined {
  return over === undefined || under === undefined ? undefined : over / under;
}

function koreanNumerals(whole: string): string {
  return KOREAN_NUMERALS.exec(whole)?.[0] ?? KOREAN_SINO.exec(whole)?.[0] ?? whole;
}
