/** A refusal in the words of its reader, in the shape of RFC 9457. */
import type { Language } from "#src/language/language.ts";
import { PROBLEM_MESSAGES } from "#src/language/messages/problems.ts";
import { createTranslations, type MessageValues, type Translate } from "#src/language/translate.ts";
import { type Problem, PROBLEM_STATUS } from "#src/protocol/problem.ts";
import { problemAddress } from "./problem-address.ts";
import type { FieldFault, Refusal } from "./refusal.ts";

const SECONDS_PER_MINUTE = 60;

const textsOf = createTranslations(PROBLEM_MESSAGES);

export function createProblem(refusal: Refusal, language: Language): Problem {
  const translate = textsOf(language);
  const { code } = refusal;
  const errors = errorsOf(refusal, translate);
  return {
    type: problemAddress(code),
    title: translate(`problems:${code}.title`),
    status: PROBLEM_STATUS[code],
    code,
    detail: translate(`problems:${code}.detail`, valuesOf(refusal, errors, translate)),
    language,
    ...(errors.length > 0 && { errors: [...errors] }),
  };
}

type FieldError = NonNullable<Problem["errors"]>[number];

function errorsOf(refusal: Refusal, translate: Translate): readonly FieldError[] {
  if (refusal.code === "field-invalid") return refusal.faults.map((fault) => describeFault(fault, translate));
  if (refusal.code !== "guide-faulty") return [];
  // In the words of the check, which editors know from the command line.
  return refusal.faults.map(({ file, rule, message }) => ({ path: file, code: rule, message }));
}

function describeFault(fault: FieldFault, translate: Translate): FieldError {
  const { path, code } = fault;
  const offered = fault.code === "not-offered" ? fault.offered : [];
  return { path, code, message: translate(`problems:field.${code}`, { offered }) };
}

/** What a detail has places for. */
function valuesOf(refusal: Refusal, errors: readonly FieldError[], translate: Translate): MessageValues {
  if (refusal.code === "field-invalid") return { fields: listErrors(errors, translate) };
  if (refusal.code === "guide-faulty") return {};
  const { code: _, ...values } = refusal;
  if ("seconds" in values) return { ...values, minutes: Math.ceil(values.seconds / SECONDS_PER_MINUTE) };
  return values;
}

/** A reader without a program, such as one of the form, learns from the detail alone what to correct. */
function listErrors(errors: readonly FieldError[], translate: Translate): string {
  return errors
    .map(({ path, message }) => (path === "" ? message : translate("problems:field.at", { path, message })))
    .reduce((before, next) => translate("problems:field.joined", { before, next }));
}
