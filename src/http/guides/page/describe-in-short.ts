import type { Language } from "#src/language/language.ts";

/** It only announces what follows: a list, which a description does not show. */
const ANNOUNCES = /[:：]$/u;

/**
 * What a guide says in short, for programs that show one line of it: its first paragraph, without the words that only lead
 * to a list.
 *
 * @param body Markdown of its first section
 * @param title said where no whole sentence stands before the list
 */
export function describeInShort(body: string, title: string, language: Language): string {
  const paragraph = body
    .trim()
    .split(/\n\s*\n/u)[0]
    ?.replaceAll(/\s+/gu, " ");
  const sentences = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(paragraph ?? "")];
  const whole = sentences.map(({ segment }) => segment).filter((sentence) => !ANNOUNCES.test(sentence.trim()));
  return whole.join("").trim() || title;
}
