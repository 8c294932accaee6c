/** The form that finds a case again, with what was wrong the last time it was sent. */
import { type ComponentChildren, h } from "preact";
import { caseAddress } from "#src/clients/page/address-of.ts";
import type { Language } from "#src/language/language.ts";
import type { Problem } from "#src/protocol/problem.ts";
import { type DocumentFrame, renderDocument } from "../document/render-document.ts";
import { caseTextsOf } from "./case-texts.ts";

export interface CaseFormState {
  /** As it was typed. A code is never shown again. */
  readonly number: string;
  readonly problem: Problem | undefined;
}

type Field = "number" | "secret";

const EXAMPLES: Readonly<Record<Field, string>> = { number: "QD-20261125-482913-7", secret: "7K2M-9QXD-4T3W-H8VB" };

const FAULT_ID = "fault";

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderCaseForm({ number, problem }: CaseFormState, frame: DocumentFrame): string {
  const { language } = frame;
  const translate = caseTextsOf(language);
  const fields = { number: faultOf("number", problem), secret: faultOf("secret", problem) };
  const isTold = fields.number === "missing" || fields.secret === "missing";
  // The first field to mend; of a pair that does not match, the one that has to be typed anew in any case.
  const focused = fields.number === "missing" ? "number" : fields.secret === undefined ? undefined : "secret";
  const field = (name: Field, value: string): ComponentChildren =>
    h(CaseField, { name, value, fault: fields[name], isFocused: name === focused, language });
  return renderDocument(
    {
      path: "/case",
      title: translate("case:title"),
      isFaulty: problem !== undefined,
      lead: translate("case:lead"),
      skip: translate("case:skip"),
      contents: h(
        "form",
        // What is missing is said by us, in the language of the page.
        {
          class: "document-form",
          method: "post",
          action: caseAddress(language),
          autocomplete: "off",
          novalidate: true,
        },
        problem !== undefined &&
          !isTold &&
          h("p", { class: "form-fault", id: FAULT_ID, role: "alert" }, problem.detail),
        field("number", number),
        field("secret", ""),
        h("button", { class: "primary-button" }, translate("case:form.submit")),
      ),
    },
    frame,
  );
}

/** `missing` is said at the field; `mismatch` above both, because nobody is told which of the two is wrong. */
type FieldFault = "missing" | "mismatch" | undefined;

function faultOf(name: Field, problem: Problem | undefined): FieldFault {
  if (problem?.errors?.some(({ path }) => path === name) === true) return "missing";
  return problem?.code === "not-found" ? "mismatch" : undefined;
}

interface CaseFieldProps {
  readonly name: Field;
  readonly value: string;
  readonly fault: FieldFault;
  readonly isFocused: boolean;
  readonly language: Language;
}

function CaseField({ name, value, fault, isFocused, language }: CaseFieldProps): ComponentChildren {
  const translate = caseTextsOf(language);
  const [hintId, missingId] = [`${name}-hint`, `${name}-missing`];
  const describedBy = { missing: `${missingId} ${hintId}`, mismatch: `${FAULT_ID} ${hintId}` };
  return h(
    "div",
    { class: "field" },
    h("label", { for: name }, translate(`page:case.term.${name}`)),
    h("input", {
      id: name,
      name,
      value,
      type: "text",
      autocomplete: "off",
      autocapitalize: "characters",
      spellcheck: false,
      required: true,
      autofocus: isFocused,
      "aria-invalid": fault === undefined ? undefined : "true",
      "aria-describedby": fault === undefined ? hintId : describedBy[fault],
    }),
    fault === "missing" &&
      h("p", { class: "field-fault", id: missingId, role: "alert" }, translate(`case:missing.${name}`)),
    h("p", { class: "quiet-note", id: hintId }, translate("case:form.hint", { example: EXAMPLES[name] })),
  );
}
