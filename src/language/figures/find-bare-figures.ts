/**
 * Finds figures that a text writes itself: digits of any script, and numbers written out in the language's own way
 * when they count something (三十日, 세 가지, thirty days).
 *
 * "One" alone counts as little as "a" does, so one window, 一对一 and 하나 pass; one year and 一个月 do not.
 */
import type { Language, PerLanguage } from "../language.ts";
import { ENGLISH_NUMBERS } from "./numerals-english.ts";
import { HAN_NUMBERS, HAN_WORDS, JAPANESE_HALVES } from "./numerals-han.ts";
import { KOREAN_NUMBERS } from "./numerals-korean.ts";
import { TAKEN_OUT } from "./take-out-names.ts";

/** Digits of any script, circled and Roman ones included, with what belongs to the figure; ² and ³ are units. */
const DIGITS = /(?![²³])[\p{Nd}\p{Nl}\p{No}](?:[.,．，:：/-]?(?![²³])[\p{Nd}\p{Nl}\p{No}])*[%％‰]?/gu;

/** Chinese names and terms are quoted in every language, so Han numerals are looked for everywhere. */
const NUMBERS: PerLanguage<readonly RegExp[]> = {
  zh: [DIGITS, ...HAN_NUMBERS],
  en: [DIGITS, ...HAN_NUMBERS, ...ENGLISH_NUMBERS],
  ja: [DIGITS, ...HAN_NUMBERS, ...JAPANESE_HALVES],
  ko: [DIGITS, ...HAN_NUMBERS, ...KOREAN_NUMBERS],
};

/**
 * @param text without what is exempt: put `TAKEN_OUT` in the place of names that contain figures
 * @returns each figure as it stands in the text, in no particular order
 */
export function findBareFigures(text: string, language: Language): readonly string[] {
  const rest = text.replaceAll(HAN_WORDS, TAKEN_OUT);
  return NUMBERS[language].flatMap((pattern) => [...rest.matchAll(pattern)].map(([figure]) => figure.trim()));
}
