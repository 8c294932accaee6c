import { isLanguage, type Language } from "#src/language/language.ts";

/** The language a body asks for, if it is one that is served: whatever else is wrong is then said in it. */
export function askedLanguage(sent: unknown): Language | undefined {
  if (typeof sent !== "object" || sent === null || !("language" in sent)) return undefined;
  return isLanguage(sent.language) ? sent.language : undefined;
}
