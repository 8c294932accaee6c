import type { Language } from "#src/language/language.ts";

/** What questions asked on the page are about. */
interface PageContext {
  readonly guide?: { readonly id: string } | undefined;
  readonly district?: { readonly id: string } | undefined;
}

/** The page's address in a language. A question is never part of an address. */
export function addressOf(language: Language, { guide, district }: PageContext = {}): string {
  const about = [guide && `&guide=${guide.id}`, district && `&district=${district.id}`];
  return `/?language=${language}${about.filter((part) => part !== undefined).join("")}`;
}

/** Where a case is found again. Its number and code are never part of an address either. */
export function caseAddress(language: Language): string {
  return `/case?language=${language}`;
}
