import { h, type ComponentChildren } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { PageActions } from "./actions.ts";
import { addressOf } from "./address-of.ts";
import { Emblem } from "./emblem.ts";
import { GuideField } from "./guide-field.ts";
import { HiddenFields } from "./hidden-fields.ts";
import { textsOf } from "./texts.ts";

interface PageHeaderProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function PageHeader({ visit, actions }: PageHeaderProps): ComponentChildren {
  const translate = textsOf(visit.language);
  return h(
    "header",
    { class: "page-header" },
    h(
      "div",
      { class: "column page-header-row" },
      h("a", { class: "brand", href: addressOf(visit.language) }, h(Emblem, null), translate("page:name")),
      h(LanguageSwitch, { visit, actions }),
    ),
  );
}

/**
 * With a script the interface changes in place. Without one the page is loaded again in the other language, and a
 * question that was asked is asked again on the way, so that the answer is still there.
 */
function LanguageSwitch({ visit, actions }: PageHeaderProps): ComponentChildren {
  const asked = visit.asked.at(-1)?.request;
  return h(
    "nav",
    { "aria-label": textsOf(visit.language)("page:switchLanguage") },
    h(
      "form",
      { class: "language-switch", method: asked === undefined ? "get" : "post", action: "/" },
      asked === undefined ? h(GuideField, { guide: visit.guide }) : h(HiddenFields, { request: asked }),
      asked === undefined &&
        visit.district &&
        h("input", { type: "hidden", name: "district", value: visit.district.id }),
      LANGUAGES.map((language) =>
        h(
          "button",
          {
            key: language,
            class: "language",
            lang: languageTag(language),
            "aria-current": language === visit.language ? "true" : undefined,
            ...(asked === undefined
              ? { name: "language", value: language }
              : { formaction: addressOf(language, { district: visit.district }) }),
            onClick: (event: Event) => {
              event.preventDefault();
              actions.switchLanguage(language);
            },
          },
          textsOf(language)("page:ownName"),
        ),
      ),
    ),
  );
}
