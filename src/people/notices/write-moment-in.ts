import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";

/** A moment as a clock in a zone shows it, in the words of a language. @param timeZone IANA name */
export function writeMomentIn(timeZone: string, moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(languageTag(language), {
    timeZone,
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
  });
  return format.format(new Date(moment));
}
