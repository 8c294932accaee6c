import type { Language } from "#src/language/language.ts";

/** The page's address in a language. A question is never part of an address. */
export function addressOf(language: Language): string {
  return `/?language=${language}`;
}
