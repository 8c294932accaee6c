/** The staff page: the cases on one side, the one that is open on the other; on a phone one after the other. */
import { type ComponentChildren, h } from "preact";
import { CaseList } from "./case-list.ts";
import { CaseView } from "./case-view.ts";
import type { DeskActions } from "./desk-actions.ts";
import { DeskHeader } from "./desk-header.ts";
import { DeskMessages } from "./desk-messages.ts";
import type { DeskState } from "./desk-state.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { SignInForm } from "./sign-in-form.ts";

export interface DeskProps {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

export function Desk({ state, actions }: DeskProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  const { account, opened } = state;
  return h(
    "div",
    { class: "page desk" },
    h("a", { class: "skip-link", href: "#contents" }, translate("desk:skip")),
    h(DeskHeader, { state, actions }),
    h(
      "main",
      { class: "column", id: "contents" },
      h("h1", null, translate("desk:title")),
      h(DeskMessages, { state }),
      account === undefined
        ? h(SignInForm, { state, actions })
        : h(
            "div",
            { class: opened === undefined ? "desk-rooms" : "desk-rooms desk-rooms-open" },
            account.may["cases.list"] !== undefined && h(CaseList, { state, actions }),
            opened !== undefined && h(CaseView, { key: opened.id, opened, state, actions }),
          ),
    ),
  );
}
