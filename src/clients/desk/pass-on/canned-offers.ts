/**
 * The canned replies that a shortcut in the reply field offers. The field keeps the focus: arrow keys choose, Enter inserts,
 * Escape closes.
 */
import { type ComponentChildren, h } from "preact";
import type { DeskCannedReply } from "#src/protocol/desk.ts";
import type { DeskProps } from "../desk.ts";
import type { DeskActions } from "../desk-actions.ts";
import type { DeskState } from "../desk-state.ts";
import { deskTextsOf } from "../desk-texts.ts";
import { offeredReplies } from "./find-canned-replies.ts";

const LIST_ID = "canned-offers";

/** Those offered now; undefined where none are. */
function offersOf({ areOffered, draft, cannedReplies }: DeskState): readonly DeskCannedReply[] | undefined {
  const offered = areOffered && cannedReplies !== undefined ? offeredReplies(draft, cannedReplies) : undefined;
  return offered === undefined || offered.length === 0 ? undefined : offered;
}

export function CannedOffers({ state, actions }: DeskProps): ComponentChildren {
  const offered = offersOf(state);
  const translate = deskTextsOf(state.language);
  return [
    h(
      "p",
      { key: "told", class: "hint", role: "status" },
      offered && translate("desk:passOn.offered", { count: offered.length }),
    ),
    offered !== undefined &&
      h(
        "ul",
        {
          key: "offers",
          class: "desk-offers",
          id: LIST_ID,
          role: "listbox",
          "aria-label": translate("desk:passOn.canned"),
        },
        offered.map((reply, at) =>
          h(
            "li",
            {
              key: reply.id,
              id: optionId(at),
              role: "option",
              "aria-selected": at === state.offeredAt ? "true" : "false",
              // The field keeps its focus.
              onMouseDown: (event: Event) => event.preventDefault(),
              onClick: () => actions.insertCannedReply(reply),
            },
            h("b", null, reply.title),
            " ",
            h("kbd", null, `/${reply.shortcut}`),
            h("span", { class: "desk-offer-text" }, reply.own.text),
          ),
        ),
      ),
  ];
}

/** What the reply field says of the offers. */
export function offerAttributes(state: DeskState): Readonly<Record<string, string>> {
  return offersOf(state) === undefined
    ? {}
    : { "aria-autocomplete": "list", "aria-controls": LIST_ID, "aria-activedescendant": optionId(state.offeredAt) };
}

/** Keys that are for the offers and not for the field. */
export function chooseOffer(event: KeyboardEvent, state: DeskState, actions: DeskActions): void {
  const offered = offersOf(state);
  // While an input method composes, its keys are its own.
  if (offered === undefined || event.isComposing) return;
  const { offeredAt } = state;
  const reply = offered[offeredAt];
  switch (event.key) {
    case "ArrowDown":
      actions.offer((offeredAt + 1) % offered.length);
      break;
    case "ArrowUp":
      actions.offer((offeredAt + offered.length - 1) % offered.length);
      break;
    case "Enter":
      if (reply !== undefined) actions.insertCannedReply(reply);
      break;
    case "Escape":
      actions.closeOffers();
      break;
    default:
      return;
  }
  event.preventDefault();
}

function optionId(at: number): string {
  return `${LIST_ID}-${at}`;
}
