import type { Language } from "#src/language/language.ts";

/** A text in whole sentences, as they are shown one by one; joined they are the text. */
export function splitDeltas(text: string, language: Language): readonly string[] {
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return Array.from(sentences, ({ segment }) => segment);
}
