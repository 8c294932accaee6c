/** Canned replies, to be read in the helper's language and put into the reply in the visitor's. */
import { type ComponentChildren, h, type TargetedEvent } from "preact";
import type { DeskCannedReply } from "#src/protocol/desk.ts";
import type { DeskProps } from "../desk.ts";
import { deskTextsOf } from "../desk-texts.ts";
import { findCannedReplies } from "./find-canned-replies.ts";
import { TwoRenderings } from "./two-renderings.ts";

const FIELD_ID = "canned-search";

export function CannedPart({ state, actions }: DeskProps): ComponentChildren {
  const { language, cannedReplies = [], cannedFilter } = state;
  const translate = deskTextsOf(language);
  const shown = findCannedReplies(cannedReplies, cannedFilter);
  return h(
    "details",
    {
      class: "desk-part",
      onToggle: (event: TargetedEvent<HTMLDetailsElement>) => {
        if (event.currentTarget.open) actions.openCannedReplies();
      },
    },
    h("summary", null, translate("desk:passOn.canned")),
    h("p", { class: "hint" }, translate("desk:passOn.cannedHint")),
    h(
      "div",
      { class: "desk-search" },
      h("label", { for: FIELD_ID }, translate("desk:passOn.filter")),
      h("input", {
        id: FIELD_ID,
        type: "search",
        autocomplete: "off",
        value: cannedFilter,
        onInput: (event: TargetedEvent<HTMLInputElement>) => actions.filterCannedReplies(event.currentTarget.value),
      }),
    ),
    shown.length === 0 && state.cannedReplies !== undefined && h("p", null, translate("desk:passOn.noCanned")),
    shown.length > 0 &&
      h(
        "ul",
        { class: "desk-found" },
        shown.map((reply) => h(CannedView, { key: reply.id, reply, state, actions })),
      ),
  );
}

function CannedView({ reply, state, actions }: DeskProps & { readonly reply: DeskCannedReply }): ComponentChildren {
  const { language } = state;
  const translate = deskTextsOf(language);
  const { title, shortcut, own, rendering } = reply;
  const caution = rendering.reviewed ? undefined : translate("desk:passOn.unreviewed");
  return h(
    "li",
    null,
    h("p", { class: "desk-found-title" }, title, " ", h("kbd", null, `/${shortcut}`)),
    h(TwoRenderings, { own, rendering: { ...rendering, caution }, language }),
    h(
      "button",
      {
        class: "question-button",
        type: "button",
        "aria-label": `${translate("desk:act.insert")}: ${title}`,
        onClick: () => actions.insertCannedReply(reply),
      },
      translate("desk:act.insert"),
    ),
  );
}
