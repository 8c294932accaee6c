import { indexGuides, type IndexedGuide } from "#src/http/guides/guide-index.ts";
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { PerLanguage } from "#src/language/language.ts";

/** Guides that are printed one after another under one name. */
export interface Chapter {
  /** Of a topic or a district. */
  readonly id: string;
  readonly name: PerLanguage<string>;
  readonly entries: readonly IndexedGuide[];
}

/**
 * Every guide once, none left out: first what holds in the whole city, by topic, then what each district does. Topics and
 * districts stand in the order of their registers, guides in that of their ids; a chapter without guides is no chapter.
 */
export function chaptersOf(knowledge: Knowledge): readonly Chapter[] {
  const entries = [...indexGuides(knowledge).values()];
  const everywhere = entries.filter(({ guide }) => holdsEverywhere(guide.district));
  const ofDistricts = entries.filter(({ guide }) => !holdsEverywhere(guide.district));
  const chapters = [
    ...knowledge.topics.map(({ id, name }) => ({
      id,
      name,
      entries: everywhere.filter(({ topic }) => topic.id === id),
    })),
    ...knowledge.districts.map(({ id, name }) => ({
      id,
      name,
      entries: ofDistricts.filter(({ district }) => district.id === id),
    })),
  ];
  return chapters.filter(({ entries: { length } }) => length > 0);
}
