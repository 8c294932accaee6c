/** The four languages Luodi serves. They are equals: what works in one works in all. */
export const LANGUAGES = ["zh", "en", "ja", "ko"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One value per served language. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;

/** How Chinese is written: simplified or traditional characters (ISO 15924). */
export type Script = "Hans" | "Hant";

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}
