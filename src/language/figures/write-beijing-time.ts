import { languageTag } from "../language-tag.ts";
import type { Language } from "../language.ts";
import { perLanguage } from "../per-language.ts";

const FORMATS = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(languageTag(language), {
      timeZone: "Asia/Shanghai",
      dateStyle: "long",
      timeStyle: "short",
      hourCycle: "h23",
    }),
);

/** A point in time as people in Beijing say it, in the words of a language. @param instant RFC 3339 */
export function writeBeijingTime(instant: string, language: Language): string {
  return FORMATS[language].format(new Date(instant));
}
