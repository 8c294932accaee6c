/** Where a question is written. A plain form, so that it works without a script; with one, the page stays. */
import { h, type ComponentChildren } from "preact";
import { findPending } from "#src/clients/core/outbox.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { addressOf } from "./address-of.ts";
import { AnswerLanguage } from "./answer-language.ts";
import { ComposerAlert } from "./composer-alert.ts";
import { ComposerTools } from "./composer-tools.ts";
import { QUESTION_FIELD_ID, QUESTION_HINT_ID } from "./dom-ids.ts";
import { DistrictNote } from "./district-note.ts";
import { DraftLength } from "./draft-length.ts";
import { GuideField } from "./guide-field.ts";
import { GuideNote } from "./guide-note.ts";
import { LinkBanner } from "./link-banner.ts";
import { QuestionField } from "./question-field.ts";
import { StatusLine } from "./status-line.ts";
import { textsOf } from "./texts.ts";
import { TypedDataNote } from "./typed-data-note.ts";

interface ComposerProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function Composer({ visit, actions }: ComposerProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const pending = findPending(visit.outbox);
  return h(
    "form",
    {
      class: "composer",
      method: "post",
      action: addressOf(visit.language, { district: visit.district }),
      onSubmit: (event: Event) => {
        event.preventDefault();
        actions.send();
      },
    },
    h(LinkBanner, { visit }),
    h(StatusLine, { visit }),
    h(ComposerAlert, { visit }),
    h(TypedDataNote, { visit }),
    h(ComposerTools, { visit }),
    h(DistrictNote, { visit }),
    h(GuideNote, { visit }),
    h(GuideField, { guide: visit.guide }),
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
        pending !== undefined &&
          h(
            "button",
            {
              class: "stop",
              type: "button",
              "aria-disabled": pending.isStopping === true ? "true" : undefined,
              onClick: () => actions.stop(),
            },
            translate("page:composer.stop"),
          ),
        h(
          "button",
          // Not `disabled`: that would drop the focus of whoever just pressed it.
          { class: "send", "aria-disabled": pending === undefined ? undefined : "true" },
          translate("page:composer.send"),
        ),
      ),
    ),
    h(
      "p",
      { class: "hint", id: QUESTION_HINT_ID },
      translate("page:composer.hint"),
      visit.device !== undefined &&
        visit.conversation === undefined && [
          ` ${translate("page:notice.short")} `,
          h("a", { href: `/privacy?language=${visit.language}` }, translate("page:notice.link")),
        ],
      visit.device?.enterSends === true && h("span", { class: "keys" }, translate("page:composer.keys")),
    ),
  );
}
