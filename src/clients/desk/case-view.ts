/** One case: what is known of it, what was said, and what its helper can do. */
import { type ComponentChildren, h } from "preact";
import type { OpenedDeskCase } from "#src/protocol/desk.ts";
import { ActForm } from "./act-form.ts";
import { CloseForm } from "./close-form.ts";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { mayShowContact } from "./may-show-contact.ts";
import { ReplyForm } from "./reply-form.ts";
import { showTime } from "./show-time.ts";
import { SummaryPart } from "./summary-part.ts";
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
  const may = account?.may ?? {};
  const leads = opened.state === "with-person" && may["cases.release"] === "teams";
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
    h(CaseFacts, { opened, state, actions }),
    opened.state === "waiting" && may["cases.claim"] !== undefined && button("claim", () => actions.claim()),
    opened.conversationId !== null && may["cases.summarise"] !== undefined && h(SummaryPart, { state, actions }),
    h(Transcript, { opened, language: state.language }),
    opened.conversationId !== null &&
      may["turns.review"] !== undefined &&
      h(
        "p",
        null,
        h(
          "a",
          { href: `/desk/cases/${encodeURIComponent(opened.id)}/review?language=${state.language}` },
          translate("desk:act.review"),
        ),
      ),
    isMine && [h(ReplyForm, { key: "reply", state, actions }), h(CloseForm, { key: "close", state, actions })],
    h(ActForm, { opened, state, actions }),
    (isMine || leads) && button("release", () => actions.release()),
  );
}

function CaseFacts({ opened, state, actions }: CaseViewProps): ComponentChildren {
  const { language } = state;
  const translate = deskTextsOf(language);
  const promise = showTime(opened.promisedBy, language);
  const note = opened.calendarKnown ? [] : [translate("desk:case.calendarUnknown")];
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    ["promisedBy", [promise, ...note].join(" ")],
    ["openedAt", showTime(opened.openedAt, language)],
    ["team", opened.team.name],
    ["language", translate(`desk:language.${opened.language}`)],
    ["reason", translate(`desk:reason.${opened.reason}`)],
    ["contact", h(ContactFact, { opened, state, actions })],
    ...(opened.claimedBy === undefined ? [] : [["helper", opened.claimedBy] as const]),
    ...(opened.outcome === undefined ? [] : [["outcome", translate(`desk:outcome.${opened.outcome}`)] as const]),
  ];
  return h(
    "dl",
    { class: "desk-facts" },
    facts.map(([key, value]) => h("div", { key }, h("dt", null, translate(`desk:case.${key}`)), h("dd", null, value))),
  );
}

function ContactFact({ opened, state, actions }: CaseViewProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  if (opened.masked) return translate("desk:case.masked");
  if (opened.contact === undefined) return translate("desk:case.none");
  const kind = translate(`desk:contactKind.${opened.contact.kind}`);
  if (!mayShowContact(opened)) return translate("desk:case.contactHidden", { kind });
  if (state.contact !== undefined) return translate("desk:case.contactShown", { kind, value: state.contact.value });
  return [
    kind,
    " ",
    h(
      "button",
      {
        class: "quiet-button",
        type: "button",
        "aria-disabled": state.isBusy ? "true" : undefined,
        onClick: () => actions.showContact(),
      },
      translate("desk:act.showContact"),
    ),
  ];
}
