import { type ComponentChildren, h, type TargetedEvent } from "preact";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { SuggestionPart } from "./suggestion-part.ts";

export const REPLY_FIELD_ID = "reply";

export function ReplyForm({ state, actions }: DeskProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  return h(
    "form",
    {
      class: "desk-form",
      onSubmit: (event: Event) => {
        event.preventDefault();
        actions.reply();
      },
    },
    h(SuggestionPart, { state, actions }),
    h("label", { for: REPLY_FIELD_ID }, translate("desk:act.replyLabel")),
    h("textarea", {
      id: REPLY_FIELD_ID,
      rows: 4,
      value: state.draft,
      "aria-describedby": "reply-hint",
      onInput: (event: TargetedEvent<HTMLTextAreaElement>) => actions.typeDraft(event.currentTarget.value),
    }),
    h("p", { class: "hint", id: "reply-hint" }, translate("desk:act.replyHint")),
    h("button", { class: "send", "aria-disabled": state.isBusy ? "true" : undefined }, translate("desk:act.reply")),
  );
}
