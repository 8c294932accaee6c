import type { Language } from "#src/language/language.ts";

/** A guide's page for people, or one section of it, on this service. */
export function guideAddress(guideId: string, language: Language, section?: string): string {
  return `/guides/${guideId}?language=${language}${section === undefined ? "" : `#${section}`}`;
}
