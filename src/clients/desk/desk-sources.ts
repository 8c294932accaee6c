import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import type { Citation } from "#src/protocol/turn.ts";
import { deskTextsOf } from "./desk-texts.ts";

interface DeskSourcesProps {
  readonly citations: readonly Pick<Citation, "n" | "title" | "page">[];
  readonly language: Language;
}

/** Sources under a text, with the numbers they have in it. */
export function DeskSources({ citations, language }: DeskSourcesProps): ComponentChildren {
  if (citations.length === 0) return undefined;
  return [
    h("h4", { key: "heading" }, deskTextsOf(language)("page:sources.heading")),
    h(
      "ol",
      { key: "sources", class: "desk-sources" },
      citations.map(({ n, title, page }) =>
        h("li", { key: n, value: n }, page === undefined ? title : h("a", { href: page, target: "_blank" }, title)),
      ),
    ),
  ];
}
