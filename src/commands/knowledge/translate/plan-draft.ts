/** What of a guide one language lacks, in Chinese. Pure. */
import { findUnfinished } from "#src/knowledge/written/find-unfinished.ts";
import type { WrittenGuide } from "#src/knowledge/written/read-guide.ts";
import type { WrittenProse } from "#src/knowledge/written/read-prose.ts";
import { TO_BE_WRITTEN } from "#src/knowledge/written/to-be-written.ts";
import type { Language } from "#src/language/language.ts";

/** "title", "facts.<id>", "heading.<section>", "text.<section>" -> Chinese text. */
export type DraftTexts = ReadonlyMap<string, string>;

export interface DraftPlan {
  /** What nobody has begun. */
  readonly texts: DraftTexts;
  /** What an editor has begun and not finished: a draft would take the place of their own words. */
  readonly begun: readonly string[];
}

/** How people ask is left to somebody who knows how they do. */
export function planDraft({ fields, prose }: WrittenGuide, chinese: WrittenProse, language: Language): DraftPlan {
  const existing = prose[language];
  const texts = new Map<string, string>();
  const begun: string[] = [];
  const plan = (where: string, text: string, written: string | undefined): void => {
    if (written === undefined || findUnfinished(written) !== undefined) texts.set(where, text);
  };

  plan("title", chinese.title, existing?.title);
  for (const id of Object.keys(fields.facts)) {
    const label = chinese.labels[id];
    if (label !== undefined) plan(`facts.${id}`, label, existing?.labels[id]);
  }
  for (const { key, heading, body } of chinese.sections) {
    const section = existing?.sections.find((each) => each.key === key);
    plan(`heading.${key}`, heading, section?.heading);
    if (section !== undefined && isBegun(section.body)) begun.push(`text.${key}`);
    else plan(`text.${key}`, body, section?.body);
  }
  return { texts, begun };
}

/** Unfinished, and something else stands beside the marks and the Chinese that was laid out. */
function isBegun(body: string): boolean {
  if (findUnfinished(body) === undefined) return false;
  const own = body.replaceAll(/<!--.*?-->/gsu, "").replaceAll(TO_BE_WRITTEN, "");
  return /[\p{L}\p{N}]/u.test(own.replaceAll(/^.*\b(?:TODO|TBD|FIXME)\b.*$/gmu, ""));
}
