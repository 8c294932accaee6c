/** The fields of a report as they were sent, and what is to be mended in them, each at its field. */
import type { Result } from "#src/platform/shared/result.ts";
import { CONTACT_KINDS, LONGEST_CONTACT } from "#src/protocol/case.ts";
import { fitsContactKind } from "#src/protocol/fits-contact-kind.ts";
import { MAX_REPORT_CODE_POINTS } from "#src/protocol/report.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { ReportFields } from "./report-fields.ts";

/** By the field's name. */
export interface ReportFaults {
  readonly text?: "missing" | "tooLong";
  readonly value?: "contactMissing" | "contactMalformed" | "contactTooLong";
  readonly consent?: "consentMissing";
}

export function readReport(sent: Readonly<Record<string, string>>): ReportFields {
  const { section = "", text = "", value = "", consent = "" } = sent;
  const kind = CONTACT_KINDS.find((one) => one === sent["kind"]) ?? "email";
  return { section, text, kind, value: value.trim(), consents: consent === "yes" };
}

/** @returns undefined where all is well */
export function findReportFaults(
  { text, kind, value, consents }: ReportFields,
  redact: (text: string) => Result<RedactedText, TextProblem>,
): ReportFaults | undefined {
  const cleaned = redact(text);
  const faults: ReportFaults = {
    ...(!cleaned.ok && { text: cleaned.error === "text-empty" ? "missing" : "tooLong" }),
    ...(cleaned.ok && [...cleaned.value].length > MAX_REPORT_CODE_POINTS && { text: "tooLong" }),
    ...(value === "" && consents && { value: "contactMissing" }),
    ...(value !== "" && !fitsContactKind(kind, value) && { value: "contactMalformed" }),
    ...(value.length > LONGEST_CONTACT && { value: "contactTooLong" }),
    ...(value !== "" && !consents && { consent: "consentMissing" }),
  };
  return Object.keys(faults).length === 0 ? undefined : faults;
}
