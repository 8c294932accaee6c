/** The value of a number in Chinese characters, alone or mixed with digits: 三十, 二〇二五, 1万2千, 3.5億, 壹佰. */

const DIGITS: ReadonlyMap<string, number> = new Map(
  [..."〇一二三四五六七八九"].map((digit, value) => [digit, value] as const),
);
const SAME_DIGIT: ReadonlyMap<string, string> = new Map(
  "零〇 壱一 壹一 弐二 贰二 两二 兩二 参三 叁三 肆四 伍五 陆六 柒七 捌八 玖九 拾十 佰百 仟千 萬万 亿億"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const SMALL: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["億", 1e8],
  ["兆", 1e12],
]);
const PART = /\d[\d,]*(?:\.\d+)?|./gu;
/** Digits one after another are a number read out: 二〇二五. */
const READ_OUT = /^[〇一二三四五六七八九]{2,}$/u;

/** @returns undefined for numerals that make no number (十四五, 三三两两) */
export function hanValue(numerals: string): number | undefined {
  const plain = [...numerals.replaceAll(" ", "")].map((form) => SAME_DIGIT.get(form) ?? form).join("");
  if (READ_OUT.test(plain)) {
    // 一二 and 七八 are "one or two", "seven or eight".
    return plain.length < 3 ? undefined : Number([...plain].map((digit) => DIGITS.get(digit)).join(""));
  }

  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let lowest = Infinity;
  for (const [part] of plain.matchAll(PART)) {
    const small = SMALL.get(part);
    const large = LARGE.get(part);
    if (small !== undefined) {
      if (small >= lowest) return undefined;
      group += (digit ?? 1) * small;
      digit = undefined;
      lowest = small;
    } else if (large !== undefined) {
      total =
        large > total && total > 0 ? (total + group + (digit ?? 0)) * large : total + groupOf(group, digit) * large;
      group = 0;
      digit = undefined;
      lowest = Infinity;
    } else {
      const value = DIGITS.get(part) ?? Number(part.replaceAll(",", ""));
      // Two digits side by side, with neither ten nor hundred between them.
      if (Number.isNaN(value) || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
    }
  }
  return total + group + (digit ?? 0);
}

function groupOf(group: number, digit: number | undefined): number {
  const amount = group + (digit ?? 0);
  return amount === 0 ? 1 : amount;
}
