import { type ComponentChildren, h } from "preact";
import type { Source } from "#src/knowledge/knowledge.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { webAddress } from "#src/platform/shared/web-address.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { GuidePart } from "./guide-part.ts";
import { Parallel } from "./parallel.ts";

interface GuideSourcesProps {
  readonly sources: readonly Source[];
  readonly languages: readonly Language[];
}

/** The sources, numbered as the sections refer to them. Titles stay in their own words, addresses are written out. */
export function GuideSources({ sources, languages }: GuideSourcesProps): ComponentChildren {
  return h(
    GuidePart,
    { class: "guide-sources", heading: "guide:sources.heading", languages },
    h(
      "ol",
      null,
      sources.map((source, at) => {
        const address = webAddress(source.url);
        return h(
          "li",
          { key: source.id },
          h("p", null, `[${at + 1}] `, h("cite", { lang: languageTag(source.language) }, source.title)),
          h(Parallel, { languages, show: (language) => tellSource(source, language) }),
          address !== undefined && h("p", { class: "address" }, address),
        );
      }),
    ),
  );
}

/** Who issued it, when it was dated and checked, and how official it is. */
function tellSource({ publisher, published, checked, trust }: Source, language: Language): string {
  const translate = handbookTextsOf(language);
  const date = showDate(published, language);
  const values = {
    publisher: publisher[language],
    checked: showDate(checked, language) ?? checked,
    trust: translate(trust === "official" ? "guide:sources.official" : `page:sources.${trust}`),
  };
  return date === undefined
    ? translate("handbook:source", values)
    : translate("handbook:datedSource", { ...values, published: date });
}
