import type { PerLanguage } from "#src/language/language.ts";

/** What prompts, which are in English, call the language of a text that others wrote. */
export const BARE_LANGUAGE_NAMES: PerLanguage<string> = { zh: "Chinese", en: "English", ja: "Japanese", ko: "Korean" };

/**
 * What they call the language a model is to write for the city. Traditional characters are made of simplified ones at the
 * end, by the table that everything is.
 */
export const LANGUAGE_NAMES: PerLanguage<string> = {
  ...BARE_LANGUAGE_NAMES,
  zh: "Chinese in simplified characters",
  en: "British English",
};
