import type { Language } from "#src/language/language.ts";

/**
 * The page's address in a language. A question is never part of an address.
 *
 * @param guideId the guide that questions asked there are about
 */
export function addressOf(language: Language, guideId?: string): string {
  return `/?language=${language}${guideId === undefined ? "" : `&guide=${guideId}`}`;
}

/** Where a case is found again. Its number and code are never part of an address either. */
export function caseAddress(language: Language): string {
  return `/case?language=${language}`;
}
