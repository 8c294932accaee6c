import { type ComponentChildren, h } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { textsOf } from "./texts.ts";

interface AbroadChoiceProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

/**
 * Whether messages may be sent to a model outside mainland China: a choice of its own, not made beforehand, and taken back
 * where it was made. Nothing where there is no such model.
 */
export function AbroadChoice({ visit, actions }: AbroadChoiceProps): ComponentChildren {
  const { language, abroad, allowsAbroad } = visit;
  if (abroad === undefined) return undefined;
  const translate = textsOf(language);
  return h(
    "section",
    { class: "menu-part", "aria-label": translate("page:abroad.heading") },
    h(
      "label",
      { class: "check" },
      h("input", {
        type: "checkbox",
        checked: allowsAbroad,
        onChange: (event: Event) => actions.chooseAbroad((event.currentTarget as HTMLInputElement).checked),
      }),
      translate("page:abroad.label", { models: abroad.told[language] }),
    ),
    h(
      "p",
      { class: "quiet-note" },
      translate("page:abroad.hint"),
      " ",
      h("a", { href: `/privacy?language=${language}#transfer` }, translate("page:abroad.link")),
    ),
  );
}
