/** What of a guide one language lacks, in Chinese. Pure. */
import type { WrittenGuide } from "#src/knowledge/written/read-guide.ts";
import type { WrittenProse } from "#src/knowledge/written/read-prose.ts";
import type { Language } from "#src/language/language.ts";

/** "title", "facts.<id>", "heading.<section>", "text.<section>" -> Chinese text. */
export type DraftTexts = ReadonlyMap<string, string>;

/** How people ask is left to somebody who knows how they do. */
export function planDraft({ fields, prose }: WrittenGuide, chinese: WrittenProse, language: Language): DraftTexts {
  const existing = prose[language];
  const isMissing = (key: string): boolean => existing?.sections.every((section) => section.key !== key) ?? true;
  const texts = new Map<string, string>();
  if (existing === undefined) texts.set("title", chinese.title);
  for (const id of Object.keys(fields.facts)) {
    const label = chinese.labels[id];
    if (label !== undefined && existing?.labels[id] === undefined) texts.set(`facts.${id}`, label);
  }
  for (const { key, heading, body } of chinese.sections) {
    if (!isMissing(key)) continue;
    texts.set(`heading.${key}`, heading);
    texts.set(`text.${key}`, body);
  }
  return texts;
}
