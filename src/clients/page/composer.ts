/** Where a question is written. A plain form, so that it works without a script; with one, the page stays. */
import { h, type ComponentChildren } from "preact";
import { findPending, type Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { addressOf } from "./address-of.ts";
import { AnswerLanguage } from "./answer-language.ts";
import { ComposerAlert } from "./composer-alert.ts";
import { QUESTION_FIELD_ID, QUESTION_HINT_ID } from "./dom-ids.ts";
import { DraftLength } from "./draft-length.ts";
import { QuestionField } from "./question-field.ts";
import { textsOf } from "./texts.ts";

interface ComposerProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function Composer({ visit, actions }: ComposerProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const isWaiting = findPending(visit) !== undefined;
  return h(
    "form",
    {
      class: "composer",
      method: "post",
      action: addressOf(visit.language),
      onSubmit: (event: Event) => {
        event.preventDefault();
        actions.send();
      },
    },
    h(ComposerAlert, { visit, actions }),
    h(
      "div",
      { class: "composer-box" },
      h("label", { class: "for-screen-readers", for: QUESTION_FIELD_ID }, translate("page:composer.label")),
      h(QuestionField, { visit, actions }),
      h(DraftLength, { visit }),
      h(
        "div",
        { class: "composer-row" },
        h(AnswerLanguage, { visit, actions }),
        h(
          "button",
          // Not `disabled`: that would drop the focus of whoever just pressed it.
          { class: "send", "aria-disabled": isWaiting ? "true" : undefined },
          translate(isWaiting ? "page:composer.sending" : "page:composer.send"),
        ),
      ),
    ),
    h(
      "p",
      { class: "hint", id: QUESTION_HINT_ID },
      translate("page:composer.hint"),
      visit.device?.enterSends === true && h("span", { class: "keys" }, translate("page:composer.keys")),
    ),
  );
}
