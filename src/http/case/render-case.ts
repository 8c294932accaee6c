/** A case as its visitor finds it again, and the way back into its conversation, which only a script can go. */
import { type ComponentChildren, h } from "preact";
import { writeMoment } from "#src/clients/core/write-moment.ts";
import { embedJson } from "#src/clients/embed-json.ts";
import { CONTINUE_FORM_ID, CONVERSATION_KEY_ID, NEEDS_SCRIPT_ID } from "#src/clients/case/dom-ids.ts";
import { caseAddress } from "#src/clients/page/address-of.ts";
import type { Language } from "#src/language/language.ts";
import type { CaseStatus } from "#src/protocol/case.ts";
import { type DocumentFrame, renderDocument } from "../document/render-document.ts";
import { caseTextsOf } from "./case-texts.ts";

/** @returns the document from its doctype on; to be sent as UTF-8. It holds a token: nobody may store it */
export function renderCase(status: CaseStatus, frame: DocumentFrame): string {
  const { language, assets } = frame;
  const translate = caseTextsOf(language);
  return renderDocument(
    {
      path: "/case",
      title: translate("case:found"),
      lead: translate(`case:state.${leadOf(status)}`),
      skip: translate("case:skip"),
      script: assets.caseScript,
      contents: [
        h(CaseTerms, { status, language }),
        h("p", { class: "quiet-note", id: NEEDS_SCRIPT_ID }, translate("case:needsScript")),
        h(
          "form",
          { id: CONTINUE_FORM_ID, action: "/", hidden: true },
          h("input", { type: "hidden", name: "language", value: language }),
          h("button", { class: "primary-button" }, translate("case:continue")),
        ),
        h("a", { class: "case-link", href: caseAddress(language) }, translate("case:another")),
        h("script", {
          type: "application/json",
          id: CONVERSATION_KEY_ID,
          dangerouslySetInnerHTML: { __html: embedJson(status.conversation) },
        }),
      ],
    },
    frame,
  );
}

/** Where the visitor can do something, that says more than who answers. */
function leadOf({ state, step }: CaseStatus): string {
  return step === "needs-you" || step === "answered" ? step : state;
}

interface CaseTermsProps {
  readonly status: CaseStatus;
  readonly language: Language;
}

function CaseTerms({ status, language }: CaseTermsProps): ComponentChildren {
  const translate = caseTextsOf(language);
  const { number, state, team, openedAt, promisedBy, calendarKnown, outcome, closedAt } = status;
  const isOpen = state !== "closed";
  const inBeijing = (key: string, instant: string): string =>
    translate(key, { moment: writeMoment(instant, language, undefined)?.beijing ?? instant });
  const term = (name: string, meaning: ComponentChildren): ComponentChildren =>
    h("div", null, h("dt", null, translate(name)), h("dd", null, meaning));
  return h(
    "div",
    { class: "case" },
    h(
      "dl",
      { class: "terms" },
      term("page:case.term.number", h("span", { class: "code" }, number)),
      term("page:case.term.team", team.name),
      term("case:term.opened", inBeijing("case:beijing", openedAt)),
      isOpen && term("page:case.term.promise", h("strong", null, inBeijing("page:case.beijing", promisedBy))),
      closedAt !== undefined && term("case:term.closed", inBeijing("case:beijing", closedAt)),
      outcome !== undefined && term("page:case.term.outcome", translate(`page:case.outcome.${outcome}`)),
    ),
    isOpen && !calendarKnown && h("p", { class: "caution" }, translate("page:case.calendarUnknown")),
  );
}
