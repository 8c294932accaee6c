import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { Citation } from "#src/protocol/turn.ts";
import { deskTextsOf } from "./desk-texts.ts";

interface DeskSourcesProps {
  readonly citations: readonly Pick<Citation, "n" | "title" | "guideId" | "section">[];
  readonly language: Language;
}

/** Sources under a text, with the numbers they have in it. They lead to the guide in the language of whoever reads here. */
export function DeskSources({ citations, language }: DeskSourcesProps): ComponentChildren {
  if (citations.length === 0) return undefined;
  return [
    h("h4", { key: "heading" }, deskTextsOf(language)("page:sources.heading")),
    h(
      "ol",
      { key: "sources", class: "desk-sources" },
      citations.map(({ n, title, guideId, section }) =>
        h(
          "li",
          { key: n, value: n },
          h("a", { href: guideAddress(guideId, language, section), target: "_blank" }, title),
        ),
      ),
    ),
  ];
}
