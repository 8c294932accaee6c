import { type ComponentChildren, h } from "preact";
import type { GuideContact } from "#src/knowledge/knowledge.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import type { Language } from "#src/language/language.ts";
import { DocumentSection } from "../../document/document-section.ts";
import { guideTextsOf } from "../guide-texts.ts";
import { CONTACTS_ANCHOR } from "./page-anchors.ts";

interface GuideContactsProps {
  readonly contacts: readonly GuideContact[];
  readonly language: Language;
}

/** Offices and services, each with the day it was last known to be reached so. Values stay the text of the source. */
export function GuideContacts({ contacts, language }: GuideContactsProps): ComponentChildren {
  const translate = guideTextsOf(language);
  return h(
    DocumentSection,
    { id: CONTACTS_ANCHOR, heading: translate("guide:contacts.heading") },
    h(
      "ul",
      { class: "guide-contacts" },
      contacts.map(({ id, kind, value, name, asOf }) =>
        h(
          "li",
          { key: id },
          h("strong", null, name[language]),
          h("br", null),
          `${translate(`guide:contacts.kind.${kind}`)} `,
          h("span", { class: "code" }, value),
          h(
            "span",
            { class: "docs-note" },
            translate("page:sources.asOfDate", { date: showDate(asOf, language) ?? asOf }),
          ),
        ),
      ),
    ),
  );
}
