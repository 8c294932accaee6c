/** The sources below a text that cites them, and the panel of each. */
import { h, type ComponentChildren } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Citation } from "#src/protocol/turn.ts";
import type { CitedText } from "./cited-text.ts";
import { sourceDomId } from "./dom-ids.ts";
import { SourcePanel } from "./source-panel.ts";
import { textsOf } from "./texts.ts";

interface SourceListProps {
  readonly exchangeId: string;
  readonly cited: CitedText;
  readonly language: Language;
}

export function SourceList({ exchangeId, cited, language }: SourceListProps): ComponentChildren {
  return h(
    "section",
    { class: "answer-part" },
    h("h3", { class: "quiet-heading" }, textsOf(language)("page:sources.heading")),
    h(
      "ol",
      { class: "sources" },
      cited.citations.map((citation) =>
        h(
          "li",
          { key: citation.n },
          h(SourceButton, { id: sourceDomId(exchangeId, citation.n), citation, tag: tagOf(cited) }),
          h(SourcePanel, { exchangeId, citation, cited, language }),
        ),
      ),
    ),
  );
}

interface SourceButtonProps {
  readonly id: string;
  readonly citation: Citation;
  readonly tag: string;
}

function SourceButton({ id, citation, tag }: SourceButtonProps): ComponentChildren {
  const { n, title, source } = citation;
  return h(
    "button",
    { class: "source-button", type: "button", popovertarget: id },
    h("span", { class: "source-number" }, n),
    h(
      "span",
      { class: "source-names" },
      h("span", { class: "source-title", lang: tag }, title),
      h("span", { class: "source-publisher", lang: tag }, source.publisher),
    ),
  );
}

function tagOf({ language, script }: CitedText): string {
  return languageTag(language, script);
}
