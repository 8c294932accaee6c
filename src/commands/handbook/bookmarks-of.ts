import type { PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import type { Bookmark } from "./add-bookmarks.ts";
import { chapterAnchor, GLOSSARY_ANCHOR, guideAnchor } from "./anchors.ts";
import type { Handbook } from "./handbook.ts";
import { handbookTextsOf } from "./handbook-texts.ts";

/** What the contents list, in the languages of the edition. */
export function bookmarksOf({ edition, chapters }: Pick<Handbook, "edition" | "chapters">): readonly Bookmark[] {
  const inLanguages = (text: PerLanguage<string>): string =>
    edition.languages.map((language) => text[language]).join(" / ");
  const glossary = perLanguage((language) => handbookTextsOf(language)("handbook:glossary.heading"));
  return [
    ...chapters.map(({ id, name, entries }) => ({
      title: inLanguages(name),
      anchor: chapterAnchor(id),
      children: entries.map(({ guide }) => ({
        title: inLanguages(guide.title),
        anchor: guideAnchor(guide.id),
        children: [],
      })),
    })),
    { title: inLanguages(glossary), anchor: GLOSSARY_ANCHOR, children: [] },
  ];
}
