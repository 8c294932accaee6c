/** Above the field, always at hand: the way to a person, and what can be done with the conversation. */
import { h, type ComponentChildren } from "preact";
import { openCaseOf } from "#src/clients/core/case-of.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { MENU_ID, PERSON_PANEL_ID } from "./dom-ids.ts";
import { textsOf } from "./texts.ts";

/** Only where a script runs: without one there is no conversation, and a question for a person is answered with a team. */
export function ComposerTools({ visit }: { readonly visit: Visit }): ComponentChildren {
  const translate = textsOf(visit.language);
  const state = openCaseOf(visit)?.state;
  return (
    visit.device !== undefined &&
    h(
      "div",
      { class: "composer-tools" },
      h(
        "button",
        { class: "quiet-button person-button", type: "button", popovertarget: PERSON_PANEL_ID },
        translate(`page:person.button.${state ?? "none"}`),
      ),
      h("button", { class: "quiet-button", type: "button", popovertarget: MENU_ID }, translate("page:menu.button")),
    )
  );
}
