import type { Language } from "#src/language/language.ts";

/** The first sentence of a turn's text without citation marks: enough to be told that the answer is there. */
export function firstSentence(text: string, language: Language): string {
  const plain = text.replaceAll(/\s*\[\d{1,3}\]/g, "").trim();
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(plain);
  return first?.segment.trim() ?? "";
}
