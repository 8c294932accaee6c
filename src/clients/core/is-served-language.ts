import type { Language } from "#src/language/language.ts";
import { oneOf } from "./checks.ts";

export const isServedLanguage = oneOf<Language>({ zh: true, en: true, ja: true, ko: true });
