import { type ComponentChildren, h } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { Emblem } from "../page/emblem.ts";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";

export function DeskHeader({ state, actions }: DeskProps): ComponentChildren {
  const { language, account } = state;
  const translate = deskTextsOf(language);
  return h(
    "header",
    { class: "page-header" },
    h(
      "div",
      { class: "column page-header-row" },
      h("a", { class: "brand", href: `/desk?language=${language}` }, h(Emblem, null), translate("page:name")),
      h(
        "nav",
        { "aria-label": translate("page:switchLanguage") },
        h(
          "form",
          { class: "language-switch", method: "get", action: "/desk" },
          LANGUAGES.map((other) =>
            h(
              "button",
              {
                key: other,
                class: "language",
                lang: languageTag(other),
                name: "language",
                value: other,
                "aria-current": other === language ? "true" : undefined,
                onClick: (event: Event) => {
                  event.preventDefault();
                  actions.switchLanguage(other);
                },
              },
              deskTextsOf(other)("page:ownName"),
            ),
          ),
        ),
      ),
      account !== undefined &&
        h(
          "p",
          { class: "desk-account" },
          translate("desk:signedInAs", { name: account.name }),
          h(
            "button",
            { class: "quiet-button", type: "button", onClick: () => actions.signOut() },
            translate("desk:signOut"),
          ),
        ),
    ),
  );
}
