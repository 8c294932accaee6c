import { h } from "preact";
import { writeDate } from "#src/language/figures/write-date.ts";
import { chapterAnchor } from "./anchors.ts";
import { cssText } from "./css-text.ts";
import type { Handbook } from "./handbook.ts";
import { handbookTextsOf } from "./handbook-texts.ts";
import { printDocument } from "./print-document.ts";
import { Contents, type PageNumbers } from "./views/contents.ts";
import { Cover } from "./views/cover.ts";
import { Glossary } from "./views/glossary.ts";
import { GuideView } from "./views/guide-view.ts";
import { Parallel } from "./views/parallel.ts";

/**
 * @param pages where each part begins, for the contents; empty as long as that is not known
 * @param styles style sheets, in their order
 */
export function renderHandbook(handbook: Handbook, pages: PageNumbers, styles: readonly string[]): string {
  const { edition, chapters, today } = handbook;
  const { id, languages, reader } = edition;
  const translate = handbookTextsOf(reader);
  const footer = translate("handbook:footer", { date: writeDate(today, reader) });
  return printDocument({
    title: handbookTitle(handbook),
    language: reader,
    styles: [...styles, `@page { @bottom-left { content: ${cssText(footer)} } }`],
    contents: h(
      "main",
      { class: `handbook in-${languages.length}`, id },
      h(Cover, { handbook }),
      h(Contents, { handbook, pages }),
      chapters.map((chapter) =>
        h(
          "section",
          { key: chapter.id, class: "chapter" },
          h(Parallel, {
            as: "h1",
            id: chapterAnchor(chapter.id),
            languages,
            show: (language) => chapter.name[language],
          }),
          chapter.entries.map((entry) => h(GuideView, { key: entry.guide.id, handbook, entry })),
        ),
      ),
      h(Glossary, { handbook }),
    ),
  });
}

export function handbookTitle({ edition }: Pick<Handbook, "edition">): string {
  return edition.languages.map((language) => handbookTextsOf(language)("handbook:title")).join(" / ");
}
