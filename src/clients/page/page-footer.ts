import { h, type ComponentChildren } from "preact";
import type { Language } from "#src/language/language.ts";
import { caseAddress } from "./address-of.ts";
import { textsOf } from "./texts.ts";

export function PageFooter({ language }: { readonly language: Language }): ComponentChildren {
  const translate = textsOf(language);
  return h(
    "footer",
    { class: "page-footer" },
    h(
      "div",
      { class: "column" },
      h("p", null, translate("page:footer.limits")),
      h(
        "ul",
        null,
        h("li", null, translate("page:footer.licence")),
        h("li", null, h("a", { href: `/guides?language=${language}` }, translate("page:footer.guides"))),
        h("li", null, h("a", { href: caseAddress(language) }, translate("page:case.find"))),
        h("li", null, h("a", { href: `/transparency?language=${language}` }, translate("page:footer.transparency"))),
        h("li", null, h("a", { href: `/privacy?language=${language}` }, translate("page:footer.privacy"))),
        h("li", null, h("a", { href: `/docs?language=${language}` }, translate("page:footer.api"))),
      ),
    ),
  );
}
