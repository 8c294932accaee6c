import { type ComponentChildren, h } from "preact";
import type { Source } from "#src/knowledge/knowledge.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { webAddress } from "#src/platform/shared/web-address.ts";
import { DocumentSection } from "../../document/document-section.ts";
import { guideTextsOf } from "../guide-texts.ts";
import { SOURCES_ANCHOR, sourceAnchor } from "./page-anchors.ts";

interface GuideSourcesProps {
  readonly sources: readonly Source[];
  readonly language: Language;
}

export function GuideSources({ sources, language }: GuideSourcesProps): ComponentChildren {
  return h(
    DocumentSection,
    { id: SOURCES_ANCHOR, heading: guideTextsOf(language)("guide:sources.heading") },
    h(
      "ol",
      { class: "guide-sources" },
      sources.map((source) => h(SourceView, { key: source.id, source, language })),
    ),
  );
}

interface SourceViewProps {
  readonly source: Source;
  readonly language: Language;
}

/** Its title stays in its own words; its address is written out, so that it is there on paper too. */
function SourceView({ source, language }: SourceViewProps): ComponentChildren {
  const translate = guideTextsOf(language);
  const { id, title, publisher, url, published, checked, trust } = source;
  const address = webAddress(url);
  const term = (key: string, text: string | undefined): ComponentChildren =>
    text !== undefined && h("div", null, h("dt", null, translate(key)), h("dd", null, text));
  return h(
    "li",
    { id: sourceAnchor(id) },
    h("cite", { lang: languageTag(source.language) }, title),
    h(
      "dl",
      { class: "terms" },
      term("page:sources.publisher", publisher[language]),
      term("page:sources.published", showDate(published, language)),
      term("page:sources.checked", showDate(checked, language)),
      term("guide:sources.trust", translate(trust === "official" ? "guide:sources.official" : `page:sources.${trust}`)),
    ),
    address !== undefined &&
      h("p", { class: "guide-address" }, h("a", { href: address, rel: "noopener noreferrer" }, address)),
  );
}
