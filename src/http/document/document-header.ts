import { type ComponentChildren, h } from "preact";
import { addressOf } from "#src/clients/page/address-of.ts";
import { Emblem } from "#src/clients/page/emblem.ts";
import { textsOf } from "#src/clients/page/texts.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";

interface DocumentHeaderProps {
  readonly language: Language;
  readonly path: string;
}

/** As the page's own: the name, which leads to the page, and the same document in the other languages. */
export function DocumentHeader({ language, path }: DocumentHeaderProps): ComponentChildren {
  const translate = textsOf(language);
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
              href: `${path}?language=${other}`,
              lang: languageTag(other),
              hreflang: languageTag(other),
              "aria-current": other === language ? "true" : undefined,
            },
            textsOf(other)("page:ownName"),
          ),
        ),
      ),
    ),
  );
}
