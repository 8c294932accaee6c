/** The value of a number in Korean, native (열두, 스물다섯) or Sino-Korean (삼십, 백이십, 3만 5천). */
import { hanValue } from "./han-value.ts";

const NATIVE_ONES: ReadonlyMap<string, number> = new Map([
  ["하나", 1],
  ["한", 1],
  ["둘", 2],
  ["두", 2],
  ["셋", 3],
  ["세", 3],
  ["석", 3],
  ["넷", 4],
  ["네", 4],
  ["넉", 4],
  ["다섯", 5],
  ["여섯", 6],
  ["일곱", 7],
  ["여덟", 8],
  ["아홉", 9],
]);
const NATIVE_TENS: ReadonlyMap<string, number> = new Map([
  ["열", 10],
  ["스물", 20],
  ["스무", 20],
  ["서른", 30],
  ["마흔", 40],
  ["쉰", 50],
  ["예순", 60],
  ["일흔", 70],
  ["여든", 80],
  ["아흔", 90],
]);
const NATIVE = new RegExp(`^(${[...NATIVE_TENS.keys()].join("|")})?(${[...NATIVE_ONES.keys()].join("|")})?$`, "u");

const HAN_OF_HANGUL: ReadonlyMap<string, string> = new Map(
  "영〇 공〇 일一 이二 삼三 사四 오五 육六 륙六 칠七 팔八 구九 십十 백百 천千 만万 억億 조兆"
    .split(" ")
    .map(([hangul = "", han = ""]) => [hangul, han] as const),
);

/** @returns undefined for syllables that make no number */
export function koreanValue(numerals: string): number | undefined {
  const native = NATIVE.exec(numerals);
  if (native !== null && numerals !== "") {
    return (NATIVE_TENS.get(native[1] ?? "") ?? 0) + (NATIVE_ONES.get(native[2] ?? "") ?? 0);
  }
  return hanValue([...numerals].map((syllable) => HAN_OF_HANGUL.get(syllable) ?? syllable).join(""));
}
