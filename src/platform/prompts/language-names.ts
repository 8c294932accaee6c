import type { PerLanguage } from "#src/language/language.ts";

/** What prompts, which are in English, call the language a model is to write. */
export const LANGUAGE_NAMES: PerLanguage<string> = {
  zh: "Chinese in simplified characters",
  en: "British English",
  ja: "Japanese",
  ko: "Korean",
};
