/** What a visitor tells the person who is to help, and where they may be reached, if they want to. */
import { h, type ComponentChildren, type TargetedSubmitEvent } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import type { Language } from "#src/language/language.ts";
import type { Handoff } from "#src/protocol/turn.ts";
import type { ContactKind, HandoffRequest } from "#src/protocol/case.ts";
import type { PageActions } from "./actions.ts";
import { failureText } from "./failure-text.ts";
import { textsOf } from "./texts.ts";

const CONTACT_KINDS: readonly ContactKind[] = ["email", "phone", "wechat"];
const MAX_CONTACT_CHARACTERS = 200;
const MAX_TEXT_CHARACTERS = 1000;

interface PersonFormProps {
  /** There is a case already: only how to reach the visitor is still to be told. */
  readonly isContactOnly: boolean;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function PersonForm({ isContactOnly, visit, actions }: PersonFormProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const { personRequest } = visit;
  const isSending = personRequest.kind === "sending";
  return h(
    "form",
    {
      class: "person-form",
      onSubmit: (event: TargetedSubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        if (!isSending) actions.askForPerson(readRequest(new FormData(event.currentTarget)));
      },
    },
    !isContactOnly && h("p", null, translate("page:person.lead")),
    !isContactOnly &&
      h(
        "label",
        { class: "field" },
        translate("page:person.text"),
        h("textarea", { name: "text", rows: 3, maxlength: MAX_TEXT_CHARACTERS }),
      ),
    h(
      "fieldset",
      null,
      h("legend", null, translate("page:contact.heading")),
      h("p", { class: "quiet-note" }, translate("page:contact.hint")),
      visit.mailsNews && h("p", { class: "quiet-note" }, translate("page:contact.mailed")),
      h(
        "div",
        { class: "contact-row" },
        h(
          "label",
          { class: "field" },
          translate("page:contact.by"),
          h(
            "select",
            { name: "kind" },
            CONTACT_KINDS.map((kind) =>
              h("option", { key: kind, value: kind }, translate(`page:contact.kind.${kind}`)),
            ),
          ),
        ),
        h(
          "label",
          { class: "field contact-value" },
          translate("page:contact.value"),
          h("input", {
            name: "value",
            type: "text",
            maxlength: MAX_CONTACT_CHARACTERS,
            autocomplete: "off",
            required: isContactOnly,
            // Without consent nothing may be given, so the two are asked for together.
            onInput: (event: Event) => requireConsent(event.currentTarget as HTMLInputElement),
          }),
        ),
      ),
      h(
        "label",
        { class: "check" },
        h("input", { name: "consent", type: "checkbox", value: "yes", required: isContactOnly }),
        translate("page:contact.consent"),
      ),
    ),
    personRequest.kind === "referred" && h(Referral, { handoff: personRequest.handoff, language: visit.language }),
    personRequest.kind === "failed" &&
      h("p", { class: "form-fault", role: "alert" }, failureText(personRequest.failure, visit.language)),
    h(
      "button",
      { class: "primary-button", "aria-disabled": isSending ? "true" : undefined },
      translate(isSending ? "page:person.sending" : isContactOnly ? "page:contact.send" : "page:person.send"),
    ),
  );
}

interface ReferralProps {
  readonly handoff: Handoff;
  readonly language: Language;
}

/** No case could be opened just now; the team can be reached all the same. */
function Referral({ handoff: { team, channel }, language }: ReferralProps): ComponentChildren {
  const translate = textsOf(language);
  const words = { team: team.name, channel: channel ?? "12345" };
  return h("p", { class: "form-fault", role: "alert" }, translate("page:person.referred", words));
}

function requireConsent(field: HTMLInputElement): void {
  const consent = field.form?.elements.namedItem("consent");
  if (consent instanceof HTMLInputElement) consent.required = field.required || field.value.trim() !== "";
}

function readRequest(form: FormData): HandoffRequest {
  const text = textOf(form, "text");
  const value = textOf(form, "value");
  const isAgreed = form.get("consent") !== null;
  return {
    ...(text !== "" && { text }),
    ...(value !== "" && isAgreed && { contact: { kind: textOf(form, "kind") as ContactKind, value, consent: true } }),
  };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
