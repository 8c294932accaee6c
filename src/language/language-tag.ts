import type { Language, Script } from "./language.ts";

/**
 * The BCP 47 tag for a `lang` attribute. Chinese always names its script: it decides between glyphs that share a code
 * point, and which voice a screen reader takes.
 */
export function languageTag(language: Language, script?: Script): string {
  return language === "zh" ? `zh-${script ?? "Hans"}` : language;
}
