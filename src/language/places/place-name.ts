import type { Language } from "#src/language/language.ts";
import type { Place } from "./create-place-recogniser.ts";

const WRITTEN_IN: Readonly<Record<Language, RegExp>> = {
  zh: /^\p{Script=Han}+$/u,
  en: /^\p{Script=Latin}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /^\p{Script=Hangul}/u,
};
const HAN = /^\p{Script=Han}+$/u;

/**
 * A place by the first of its names that is of a language: its names come English, Chinese, Japanese, Korean. A Japanese
 * name in kanji alone comes after the Chinese one, or is the same.
 */
export function placeName(place: Place, language: Language): string {
  const own = place.find((name) => WRITTEN_IN[language].test(name));
  return own ?? place.findLast((name) => HAN.test(name)) ?? place[0] ?? "";
}
