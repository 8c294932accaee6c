import type { Language } from "#src/language/language.ts";

/** The page's address in a language. A question is never part of an address. */
export function addressOf(language: Language): string {
  return `/?language=${language}`;
}

/** Where a case is found again. Its number and code are never part of an address either. */
export function caseAddress(language: Language): string {
  return `/case?language=${language}`;
}
