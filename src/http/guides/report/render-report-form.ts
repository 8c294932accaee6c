/** The form that reports a mistake in a guide, with what was wrong the last time it was sent. */
import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import { CONTACT_KINDS, LONGEST_CONTACT } from "#src/protocol/case.ts";
import { MAX_REPORT_CODE_POINTS } from "#src/protocol/report.ts";
import { type DocumentFrame, renderDocument } from "../../document/render-document.ts";
import type { IndexedGuide } from "../guide-index.ts";
import { guideTextsOf } from "../guide-texts.ts";
import type { ReportFaults } from "./read-report.ts";
import type { ReportFields } from "./report-fields.ts";

export interface ReportFormState {
  readonly fields: ReportFields;
  readonly faults: ReportFaults;
  /** What is wrong with the whole of it. */
  readonly fault: string | undefined;
  /** Random, and the form's own: sent twice, it opens one case. */
  readonly key: string;
  /** Whoever leaves an e-mail address is told there of news. */
  readonly mailsNews: boolean;
}

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderReportForm(entry: IndexedGuide, state: ReportFormState, frame: DocumentFrame): string {
  const { guide, passages } = entry;
  const { fields, faults, fault, key, mailsNews } = state;
  const { language } = frame;
  const translate = guideTextsOf(language);
  const focused = faults.text === undefined ? (faults.value === undefined ? "consent" : "value") : "text";
  const isFaulty = fault !== undefined || Object.keys(faults).length > 0;
  return renderDocument(
    {
      path: `/guides/${guide.id}/report`,
      title: translate("guide:report.title"),
      isFaulty,
      tellsOrigin: true,
      lead: translate("guide:report.lead", { title: guide.title[language] }),
      skip: translate("guide:skip"),
      contents: [
        h(
          "form",
          // What is missing is said by us, in the language of the page.
          {
            class: "document-form",
            method: "post",
            action: `/guides/${guide.id}/report?language=${language}`,
            autocomplete: "off",
            novalidate: true,
          },
          h("input", { type: "hidden", name: "key", value: key }),
          fault !== undefined && h("p", { class: "form-fault", role: "alert" }, fault),
          h(
            "label",
            { class: "field" },
            translate("guide:report.section"),
            h(
              "select",
              { name: "section", value: fields.section },
              h("option", { value: "" }, translate("guide:report.whole")),
              passages.map(({ section, prose }) =>
                h("option", { key: section, value: section }, prose[language].heading),
              ),
            ),
          ),
          h(TextField, { text: fields.text, fault: faults.text, isFocused: isFaulty && focused === "text", language }),
          h(ContactFields, { fields, faults, mailsNews, focused: isFaulty ? focused : undefined, language }),
          h(
            "p",
            { class: "quiet-note" },
            translate("guide:report.recorded"),
            " ",
            h("a", { href: `/privacy?language=${language}` }, translate("page:notice.link")),
          ),
          h("button", { class: "primary-button" }, translate("guide:report.send")),
        ),
        h(
          "p",
          { class: "docs-links" },
          h("a", { href: guideAddress(guide.id, language) }, translate("guide:report.back")),
        ),
      ],
    },
    frame,
  );
}

interface TextFieldProps {
  readonly text: string;
  readonly fault: ReportFaults["text"];
  readonly isFocused: boolean;
  readonly language: Language;
}

function TextField({ text, fault, isFocused, language }: TextFieldProps): ComponentChildren {
  const translate = guideTextsOf(language);
  return h(
    "div",
    { class: "field" },
    h("label", { for: "text" }, translate("guide:report.text")),
    h("textarea", {
      id: "text",
      name: "text",
      rows: 5,
      value: text,
      required: true,
      autofocus: isFocused,
      "aria-invalid": fault === undefined ? undefined : "true",
      "aria-describedby": fault === undefined ? "text-hint" : "text-fault text-hint",
    }),
    fault !== undefined &&
      h(
        "p",
        { class: "field-fault", id: "text-fault", role: "alert" },
        translate(`guide:report.${fault}`, { limit: MAX_REPORT_CODE_POINTS }),
      ),
    h("p", { class: "quiet-note", id: "text-hint" }, translate("guide:report.hint")),
  );
}

interface ContactFieldsProps extends Pick<ReportFormState, "fields" | "faults" | "mailsNews"> {
  readonly focused: string | undefined;
  readonly language: Language;
}

function ContactFields({ fields, faults, mailsNews, focused, language }: ContactFieldsProps): ComponentChildren {
  const translate = guideTextsOf(language);
  const faultText = (name: "value" | "consent"): ComponentChildren => {
    const fault = faults[name];
    return (
      fault !== undefined &&
      h(
        "p",
        { class: "field-fault", id: `${name}-fault`, role: "alert" },
        translate(`guide:report.${fault}`, { limit: LONGEST_CONTACT }),
      )
    );
  };
  const marked = (name: "value" | "consent"): object => ({
    autofocus: focused === name,
    ...(faults[name] !== undefined && { "aria-invalid": "true", "aria-describedby": `${name}-fault` }),
  });
  return h(
    "fieldset",
    null,
    h("legend", null, translate("page:contact.heading")),
    h("p", { class: "quiet-note" }, translate("page:contact.hint")),
    mailsNews && h("p", { class: "quiet-note" }, translate("page:contact.mailed")),
    h(
      "div",
      { class: "contact-row" },
      h(
        "label",
        { class: "field" },
        translate("page:contact.by"),
        h(
          "select",
          { name: "kind", value: fields.kind },
          CONTACT_KINDS.map((kind) => h("option", { key: kind, value: kind }, translate(`page:contact.kind.${kind}`))),
        ),
      ),
      h(
        "label",
        { class: "field contact-value" },
        translate("page:contact.value"),
        h("input", { name: "value", type: "text", value: fields.value, autocomplete: "off", ...marked("value") }),
      ),
    ),
    faultText("value"),
    h(
      "label",
      { class: "check" },
      h("input", { name: "consent", type: "checkbox", value: "yes", checked: fields.consents, ...marked("consent") }),
      translate("page:contact.consent"),
    ),
    faultText("consent"),
  );
}
