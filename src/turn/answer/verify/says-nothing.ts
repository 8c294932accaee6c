import type { Language, PerLanguage } from "#src/language/language.ts";
import type { ReadSource } from "./read-source.ts";
import type { Said } from "./said.ts";

/** Units of words that say yes or no to the question, whatever it was. */
const FLAT: PerLanguage<ReadonlySet<string>> = {
  zh: units("当然 没问 问题 允许 不行 不必 必要 许可"),
  en: units("possi allow permi requi neces manda elig corre cours certa absol inde"),
  ja: units("可能 不可 必要 不要 問題 許可"),
  ko: units("예 네 아니 니요 니오 아닙 닙니 니다 가능 불가 필요 그렇 않 허용"),
};

/**
 * Nothing in the sentence can be met in a source, or only a flat yes or no could: invented as easily as written. A line of a source
 * (申请书) says what it says there, however short it is.
 */
export function saysNothing(said: Said, cited: readonly ReadSource[], language: Language): boolean {
  const spoken = [...said.units()].filter((unit) => !FLAT[language].has(unit));
  if (spoken.length > 0 || said.placesContact || said.figures().length > 0) return false;
  const words = wordsOf(said.plain);
  return words === "" || !cited.some(({ plain }) => plain.split("\n").some((line) => wordsOf(line) === words));
}

function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function units(listed: string): ReadonlySet<string> {
  return new Set(listed.split(" "));
}
