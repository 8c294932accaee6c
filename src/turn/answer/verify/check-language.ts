import { detectLanguage } from "#src/language/detect/detect-language.ts";
import type { PerLanguage } from "#src/language/language.ts";
import type { Check } from "./check.ts";

/** Words in a script the language does not use: allowed where a source quotes them as well. */
const FOREIGN: PerLanguage<RegExp> = {
  zh: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu,
  en: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu,
  ja: /\p{Script=Hangul}+/gu,
  ko: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
};
const UNSERVED =
  /[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Lm}]+/u;
/** There a text may quote the Chinese original. */
const BRACKETED = /[(（][^()（）]*[)）]/gu;
const LETTER = /\p{L}/u;

/** The sentence is in the reader's language and script; what a source quotes in another it may quote too. */
export const checkLanguage: Check = (said, cited, { language }) => {
  if (!LETTER.test(said.text)) return undefined;
  const unserved = UNSERVED.exec(said.text)?.[0];
  if (unserved !== undefined) return { fault: "language", detail: unserved };

  const foreign = said.text
    .match(FOREIGN[language])
    ?.find((word) => !cited.some(({ given }) => given.text.includes(word)));
  if (foreign !== undefined) return { fault: "language", detail: foreign };

  const detection = detectLanguage(said.text.replaceAll(BRACKETED, " "), language);
  if (detection.kind === "not-served") return { fault: "language", detail: "not served" };
  // Traditional characters are put in afterwards, for the readers who want them.
  const isRight = detection.language === language && detection.script !== "Hant";
  return isRight ? undefined : { fault: "language", detail: detection.script ?? detection.language };
};
