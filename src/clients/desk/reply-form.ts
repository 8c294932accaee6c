import { type ComponentChildren, h, type TargetedEvent } from "preact";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { CannedOffers, chooseOffer, offerAttributes } from "./pass-on/canned-offers.ts";
import { CannedPart } from "./pass-on/canned-part.ts";
import { stillCited } from "./pass-on/cite-sections.ts";
import { SectionPart } from "./pass-on/section-part.ts";
import { SuggestionPart } from "./suggestion-part.ts";

export const REPLY_FIELD_ID = "reply";

export function ReplyForm({ state, actions }: DeskProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  const cited = stillCited(state.draft, state.insertedSections);
  return [
    h(SectionPart, { key: "sections", state, actions }),
    h(CannedPart, { key: "canned", state, actions }),
    h(
      "form",
      {
        key: "form",
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
        rows: 6,
        value: state.draft,
        "aria-describedby": "reply-hint",
        ...offerAttributes(state),
        onInput: (event: TargetedEvent<HTMLTextAreaElement>) => actions.typeDraft(event.currentTarget.value),
        onKeyDown: (event: KeyboardEvent) => chooseOffer(event, state, actions),
      }),
      h(CannedOffers, { state, actions }),
      h("p", { class: "hint", id: "reply-hint" }, translate("desk:act.replyHint")),
      cited.length > 0 && [
        h("p", { key: "cited", class: "hint", id: "reply-sources" }, translate("desk:passOn.cited")),
        h(
          "ol",
          { key: "list", class: "desk-sources", "aria-labelledby": "reply-sources" },
          cited.map(({ n, title }) => h("li", { key: n, value: n }, title)),
        ),
      ],
      h("button", { class: "send", "aria-disabled": state.isBusy ? "true" : undefined }, translate("desk:act.reply")),
    ),
  ];
}
