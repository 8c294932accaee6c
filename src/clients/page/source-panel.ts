/** What a statement rests on: who issued it, when, the passage itself, and the way to the original. */
import { h, type ComponentChildren, type TargetedToggleEvent } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Citation } from "#src/protocol/turn.ts";
import { BlocksView } from "./blocks-view.ts";
import type { CitedText } from "./cited-text.ts";
import { sourceDomId } from "./dom-ids.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import { textsOf } from "./texts.ts";
import { webAddress } from "#src/platform/shared/web-address.ts";

interface SourcePanelProps {
  readonly exchangeId: string;
  readonly citation: Citation;
  readonly cited: CitedText;
  readonly language: Language;
}

export function SourcePanel({ exchangeId, citation, cited, language }: SourcePanelProps): ComponentChildren {
  const translate = textsOf(language);
  const { source, title, url, guideId, section } = citation;
  const id = sourceDomId(exchangeId, citation.n);
  const address = webAddress(url);
  const tag = languageTag(cited.language, cited.script);
  return h(
    "div",
    {
      class: "panel source-panel",
      id,
      popover: "auto",
      role: "dialog",
      tabIndex: -1,
      "aria-labelledby": `${id}-title`,
      onToggle: (event: TargetedToggleEvent<HTMLElement>) => {
        if (event.newState === "open") event.currentTarget.focus();
      },
    },
    h("h4", { class: "panel-title", id: `${id}-title`, lang: tag }, title),
    h(
      "dl",
      { class: "terms panel-terms" },
      showTerm(translate("page:sources.publisher"), source.publisher, tag),
      showTerm(translate("page:sources.source"), source.title, languageTag(source.language)),
      showTerm(translate("page:sources.published"), showDate(source.published, language)),
      showTerm(translate("page:sources.asOf"), showDate(citation.asOf, language)),
      showTerm(translate("page:sources.checked"), showDate(source.checked, language)),
    ),
    source.trust !== "official" && h("p", { class: "caution" }, translate(`page:sources.${source.trust}`)),
    h(Quote, { exchangeId, citation, cited, language }),
    address !== undefined &&
      h(
        "p",
        null,
        h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, translate("page:sources.link")),
      ),
    h("p", null, h("a", { href: guideAddress(guideId, cited.language, section) }, translate("page:sources.guide"))),
    h(
      "button",
      { class: "quiet-button panel-close", type: "button", popovertarget: id, popovertargetaction: "hide" },
      translate("page:panel.close"),
    ),
  );
}

function showTerm(term: string, text: string | undefined, tag?: string): ComponentChildren {
  return text === undefined ? undefined : h("div", { key: term }, h("dt", null, term), h("dd", { lang: tag }, text));
}

function Quote({ exchangeId, citation, cited, language }: SourcePanelProps): ComponentChildren {
  const translate = textsOf(language);
  const { quote } = citation;
  const isOriginal = quote.language !== cited.language;
  const tag = isOriginal ? languageTag(quote.language) : languageTag(cited.language, cited.script);
  return h(
    "figure",
    { class: "quote" },
    h(
      "figcaption",
      { class: "quiet-heading" },
      isOriginal
        ? translate("page:sources.original", { language: translate(`page:languages.${quote.language}`) })
        : translate("page:sources.quote"),
    ),
    h(
      "blockquote",
      { class: "text", lang: tag },
      h(BlocksView, { text: quote.text, citations: [], exchangeId, language }),
    ),
  );
}
