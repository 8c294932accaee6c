import { h, type ComponentChildren } from "preact";
import type { Language } from "#src/language/language.ts";
import type { Citation } from "#src/protocol/turn.ts";
import { sourceDomId } from "./dom-ids.ts";
import { textsOf } from "./texts.ts";

interface CitationChipProps {
  readonly exchangeId: string;
  readonly citation: Citation;
  readonly language: Language;
}

/**
 * The number that opens a source's panel. The browser itself opens and closes it (`popovertarget`), so it works by
 * mouse, touch and keyboard, Escape included, without a script.
 */
export function CitationChip({ exchangeId, citation, language }: CitationChipProps): ComponentChildren {
  const { n, title } = citation;
  return h(
    "button",
    {
      class: "citation-chip",
      type: "button",
      popovertarget: sourceDomId(exchangeId, n),
      "aria-label": textsOf(language)("page:sources.open", { n, title }),
    },
    n,
  );
}
