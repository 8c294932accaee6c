import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { deskTextsOf } from "./desk-texts.ts";

/** An instant as the desk's clocks show it: in Beijing time. @param instant RFC 3339 */
export function showTime(instant: string, language: Language): string {
  const time = new Intl.DateTimeFormat(languageTag(language), {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "Asia/Shanghai",
  }).format(new Date(instant));
  return deskTextsOf(language)("desk:case.beijingTime", { time });
}
