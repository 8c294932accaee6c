/** One case: what is known of it, what was said, and what its helper can do. */
import { type ComponentChildren, h } from "preact";
import type { OpenedDeskCase } from "#src/protocol/desk.ts";
import { CloseForm } from "./close-form.ts";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { ReplyForm } from "./reply-form.ts";
import { showTime } from "./show-time.ts";
import { Transcript } from "./transcript.ts";

/** Where the focus goes when a case opens. */
export const CASE_HEADING_ID = "case-heading";

interface CaseViewProps extends DeskProps {
  readonly opened: OpenedDeskCase;
}

export function CaseView({ opened, state, actions }: CaseViewProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  const { account, isBusy } = state;
  const isMine = opened.state === "with-person" && opened.mine;
  const leads = opened.state === "with-person" && account?.role !== "helper";
  const button = (key: "claim" | "release", act: () => void): ComponentChildren =>
    h(
      "button",
      { class: "question-button", type: "button", "aria-disabled": isBusy ? "true" : undefined, onClick: act },
      translate(`desk:act.${key}`),
    );
  return h(
    "section",
    { class: "desk-opened", "aria-labelledby": CASE_HEADING_ID },
    h(
      "button",
      { class: "quiet-button desk-back", type: "button", onClick: () => actions.leave() },
      translate("desk:act.back"),
    ),
    h("h2", { id: CASE_HEADING_ID, tabindex: -1 }, opened.number),
    h(CaseFacts, { opened, state }),
    opened.state === "waiting" && button("claim", () => actions.claim()),
    h(Transcript, { opened, language: state.language }),
    isMine && [h(ReplyForm, { key: "reply", state, actions }), h(CloseForm, { key: "close", state, actions })],
    (isMine || leads) && button("release", () => actions.release()),
  );
}

function CaseFacts({ opened, state: { language } }: Pick<CaseViewProps, "opened" | "state">): ComponentChildren {
  const translate = deskTextsOf(language);
  const promise = showTime(opened.promisedBy, language);
  const note = opened.calendarKnown ? [] : [translate("desk:case.calendarUnknown")];
  const facts: readonly (readonly [string, string])[] = [
    ["promisedBy", [promise, ...note].join(" ")],
    ["openedAt", showTime(opened.openedAt, language)],
    ["team", opened.team.name],
    ["language", translate(`desk:language.${opened.language}`)],
    ["reason", translate(`desk:reason.${opened.reason}`)],
    ["contact", contactText(opened, language)],
    ...(opened.claimedBy === undefined ? [] : [["helper", opened.claimedBy] as const]),
    ...(opened.outcome === undefined ? [] : [["outcome", translate(`desk:outcome.${opened.outcome}`)] as const]),
  ];
  return h(
    "dl",
    { class: "desk-facts" },
    facts.map(([key, value]) => h("div", { key }, h("dt", null, translate(`desk:case.${key}`)), h("dd", null, value))),
  );
}

function contactText({ contact }: OpenedDeskCase, language: DeskProps["state"]["language"]): string {
  const translate = deskTextsOf(language);
  if (contact === undefined) return translate("desk:case.none");
  const kind = translate(`desk:contactKind.${contact.kind}`);
  return contact.value === undefined
    ? translate("desk:case.contactHidden", { kind })
    : translate("desk:case.contactShown", { kind, value: contact.value });
}
