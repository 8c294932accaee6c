/** What a visitor can do with the conversation as a whole: take a copy, keep it, begin anew, erase it. */
import { h, type ComponentChildren } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import type { ExportFormat } from "#src/protocol/conversation.ts";
import type { PageActions } from "./actions.ts";
import { AbroadChoice } from "./abroad-choice.ts";
import { MENU_ID } from "./dom-ids.ts";
import { Panel } from "./panel.ts";
import { textsOf } from "./texts.ts";

const FORMATS: readonly ExportFormat[] = ["html", "pdf", "txt", "json"];

interface ConversationMenuProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function ConversationMenu({ visit, actions }: ConversationMenuProps): ComponentChildren {
  const { language, conversation, isRemembered } = visit;
  const translate = textsOf(language);
  return h(
    Panel,
    { id: MENU_ID, title: translate("page:menu.heading"), language },
    conversation === undefined
      ? h("p", { class: "quiet-note" }, translate("page:menu.empty"))
      : h(
          "section",
          { class: "menu-part" },
          h("h3", null, translate("page:menu.save")),
          h("p", { class: "quiet-note" }, translate("page:menu.saveHint")),
          h(
            "ul",
            { class: "choices" },
            FORMATS.map((format) =>
              h(
                "li",
                { key: format },
                h(
                  "button",
                  { class: "question-button", type: "button", onClick: () => actions.save(format) },
                  translate(`page:menu.format.${format}`),
                ),
              ),
            ),
          ),
        ),
    h(
      "section",
      { class: "menu-part" },
      h(
        "label",
        { class: "check" },
        h("input", {
          type: "checkbox",
          checked: isRemembered,
          onChange: (event: Event) => actions.remember((event.currentTarget as HTMLInputElement).checked),
        }),
        translate("page:menu.remember"),
      ),
      h("p", { class: "quiet-note" }, translate("page:menu.rememberHint")),
    ),
    h(AbroadChoice, { visit, actions }),
    conversation !== undefined &&
      h(
        "section",
        { class: "menu-part" },
        h(
          "button",
          { class: "question-button", type: "button", onClick: () => actions.startNew() },
          translate("page:menu.startNew"),
        ),
        h("p", { class: "quiet-note" }, translate("page:menu.startNewHint")),
      ),
    conversation !== undefined &&
      h(
        "details",
        { class: "menu-part erase" },
        h("summary", null, translate("page:menu.erase")),
        h("p", null, translate("page:menu.eraseHint")),
        h(
          "button",
          { class: "danger-button", type: "button", onClick: () => actions.erase() },
          translate("page:menu.eraseConfirm"),
        ),
      ),
  );
}
