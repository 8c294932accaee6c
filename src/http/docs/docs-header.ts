import { type ComponentChildren, h } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import { addressOf } from "#src/clients/page/address-of.ts";
import { Emblem } from "#src/clients/page/emblem.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import { docsTextsOf } from "./docs-texts.ts";

/** As the page's own: the name, which leads to the page, and the same documentation in the other languages. */
export function DocsHeader({ language }: { readonly language: Language }): ComponentChildren {
  const translate = docsTextsOf(language);
  return h(
    "header",
    { class: "page-header" },
    h(
      "div",
      { class: "column page-header-row" },
      h("a", { class: "brand", href: addressOf(language) }, h(Emblem, null), translate("page:name")),
      h(
        "nav",
        { class: "language-switch", "aria-label": translate("page:switchLanguage") },
        LANGUAGES.map((other) =>
          h(
            "a",
            {
              key: other,
              class: "language docs-language",
              href: `/docs?language=${other}`,
              lang: languageTag(other),
              hreflang: languageTag(other),
              "aria-current": other === language ? "true" : undefined,
            },
            docsTextsOf(other)("page:ownName"),
          ),
        ),
      ),
    ),
  );
}
