/**
 * What a person wrote: never to be taken for the assistant, so it looks different, says who wrote it, and has no label, unless
 * a section in it was translated by a machine. What it passes on from the guides has its sources, as answers have.
 */
import { h, type ComponentChildren } from "preact";
import type { Entry } from "#src/clients/core/entry.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { writeMoment } from "#src/clients/core/write-moment.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { BlocksView } from "./blocks-view.ts";
import { SourceList } from "./source-list.ts";
import { textsOf } from "./texts.ts";

interface HelperMessageProps {
  readonly message: Extract<Entry, { readonly kind: "helper-message" }>["message"];
  readonly visit: Visit;
}

export function HelperMessage({ message, visit }: HelperMessageProps): ComponentChildren {
  const { at, helper, label, language, seq, text, citations = [] } = message;
  const translate = textsOf(visit.language);
  const written = writeMoment(at, visit.language, visit.device?.timeZone);
  const id = `helper-${seq}`;
  return h(
    "article",
    { class: "helper-message", tabIndex: -1, "aria-labelledby": id },
    h("h2", { class: "speaker", id }, translate("page:speaker.helper", { name: helper })),
    citations.length === 0
      ? h("p", { class: "helper-text", lang: languageTag(language) }, text)
      : h(
          "div",
          { class: "text", lang: languageTag(language) },
          h(BlocksView, { text, citations, exchangeId: id, language: visit.language }),
        ),
    label !== undefined && h("p", { class: "label" }, translate(`page:label.${label}`)),
    citations.length > 0 && h(SourceList, { exchangeId: id, cited: { citations, language }, language: visit.language }),
    written !== undefined && h("p", { class: "moment" }, h("time", { datetime: at }, written.there ?? written.beijing)),
  );
}
