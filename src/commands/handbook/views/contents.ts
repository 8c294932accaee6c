import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { chapterAnchor, GLOSSARY_ANCHOR, guideAnchor } from "../anchors.ts";
import type { Handbook } from "../handbook.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { Parallel } from "./parallel.ts";

/** Anchor -> the page it is on, counted from 1 with the cover. */
export type PageNumbers = ReadonlyMap<string, number>;

interface ContentsProps {
  readonly handbook: Handbook;
  readonly pages: PageNumbers;
}

export function Contents({ handbook: { edition, chapters }, pages }: ContentsProps): ComponentChildren {
  const { languages } = edition;
  const line = (anchor: string, show: (language: Language) => string): ComponentChildren =>
    h(ContentsLine, { href: anchor, page: pages.get(anchor) }, h(Parallel, { languages, show }));
  return h(
    "nav",
    { class: "contents" },
    h(Parallel, { as: "h1", languages, show: (language) => handbookTextsOf(language)("handbook:contents") }),
    h(
      "ol",
      null,
      chapters.map(({ id, name, entries }) =>
        h(
          "li",
          { key: id, class: "contents-chapter" },
          line(chapterAnchor(id), (language) => name[language]),
          h(
            "ol",
            null,
            entries.map(({ guide }) =>
              h(
                "li",
                { key: guide.id },
                line(guideAnchor(guide.id), (language) => guide.title[language]),
              ),
            ),
          ),
        ),
      ),
      h(
        "li",
        { class: "contents-chapter" },
        line(GLOSSARY_ANCHOR, (language) => handbookTextsOf(language)("handbook:glossary.heading")),
      ),
    ),
  );
}

interface ContentsLineProps {
  readonly href: string;
  /** Not known before the pages have been laid out once; its place is kept. */
  readonly page: number | undefined;
  readonly children?: ComponentChildren;
}

function ContentsLine({ href, page, children }: ContentsLineProps): ComponentChildren {
  return h(
    "a",
    { class: "contents-line", href: `#${href}` },
    children,
    h("span", { class: "leader", "aria-hidden": "true" }),
    h("span", { class: "contents-page" }, page),
  );
}
