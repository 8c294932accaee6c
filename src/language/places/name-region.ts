import type { Language } from "../language.ts";

/** A country or region as it is called in a language. @param code two letters of ISO 3166-1, however written */
export function nameRegion(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: "region" }).of(code.toUpperCase()) ?? code.toUpperCase();
}
