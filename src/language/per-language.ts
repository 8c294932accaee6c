import type { Language, PerLanguage } from "./language.ts";

/** Makes one value per language. */
export function perLanguage<T>(valueIn: (language: Language) => T): PerLanguage<T> {
  return { zh: valueIn("zh"), en: valueIn("en"), ja: valueIn("ja"), ko: valueIn("ko") };
}
