import { type ComponentChildren, h } from "preact";
import type { GuideContact } from "#src/knowledge/knowledge.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import type { Language } from "#src/language/language.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { GuidePart } from "./guide-part.ts";
import { Parallel } from "./parallel.ts";

interface GuideContactsProps {
  readonly contacts: readonly GuideContact[];
  readonly languages: readonly Language[];
}

/** Offices and services, each with the day it was last known to be reached so. */
export function GuideContacts({ contacts, languages }: GuideContactsProps): ComponentChildren {
  return h(
    GuidePart,
    { class: "guide-contacts", heading: "guide:contacts.heading", languages },
    h(
      "ul",
      null,
      contacts.map(({ id, kind, value, name, asOf }) =>
        h(Parallel, {
          key: id,
          as: "li",
          languages,
          show: (language) => {
            const translate = handbookTextsOf(language);
            const date = showDate(asOf, language) ?? asOf;
            return [
              h("strong", null, name[language]),
              h("br", null),
              `${translate(`guide:contacts.kind.${kind}`)} ${value} `,
              h("span", { class: "quiet" }, translate("page:sources.asOfDate", { date })),
            ];
          },
        }),
      ),
    ),
  );
}
