/** The value of a number in English words: twenty-five, a hundred and twenty, two thousand. */

const UNDER_TWENTY =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNDER_TWENTY.split(" ").map((word, value) => [word, value] as const),
  ...TENS.split(" ").map((word, place) => [word, 10 * (place + 2)] as const),
  ["a", 1],
  ["an", 1],
  ["twice", 2],
  ["double", 2],
  ["doubled", 2],
  ["doubles", 2],
  ["triple", 3],
  ["tripled", 3],
  ["triples", 3],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, place) => [word, place + 1] as const),
);
const LARGE: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** @returns undefined for words that make no number (hundreds, ten twenty) */
export function englishValue(words: string): number | undefined {
  let total = 0;
  let group = 0;
  for (const word of words.split(/[\s-]+/)) {
    const value =
      VALUES.get(word) ?? ORDINALS.get(word) ?? (/^\d/.test(word) ? Number(word.replaceAll(",", "")) : undefined);
    const large = LARGE.get(word);
    if (word === "and") continue;
    if (word === "hundred") group = (group === 0 ? 1 : group) * 100;
    else if (large !== undefined) {
      total += (group === 0 ? 1 : group) * large;
      group = 0;
    } else if (value === undefined || Number.isNaN(value)) return undefined;
    else if (group % 10 !== 0 || (group % 100 !== 0 && value >= 10)) return undefined;
    else group += value;
  }
  return total + group;
}
