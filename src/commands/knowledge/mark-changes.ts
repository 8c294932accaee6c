import { diffArrays } from "diff";
import type { Language } from "#src/language/language.ts";

/** A text with what went as `[-…-]` and what came as `{+…+}`, word by word; Chinese and Japanese are cut into words too. */
export function markChanges(before: string, after: string, language: Language): string {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const words = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
  return diffArrays(words(before), words(after))
    .map(({ value, added, removed }) => {
      const text = value.join("");
      if (added) return `{+${text}+}`;
      return removed ? `[-${text}-]` : text;
    })
    .join("");
}
