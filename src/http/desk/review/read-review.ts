import type { ReviewRequest } from "#src/people/review/review-turn.ts";
import { REVIEW_VERDICTS, reviewFormSchema } from "#src/protocol/review.ts";
import { findFieldFaults } from "../../input/find-field-faults.ts";
import type { FieldFault } from "../../problems/refusal.ts";
import type { DeskParts } from "../desk-parts.ts";
import type { ReviewedForm } from "./render-review.ts";

export type ReadReview =
  | { readonly kind: "read"; readonly review: Omit<ReviewRequest, "caseId"> }
  /** By whoever filled it in. */
  | { readonly kind: "to-mend"; readonly sent: ReviewedForm }
  /** Nobody types these fields: our page did not send it. */
  | { readonly kind: "invalid"; readonly faults: readonly FieldFault[] };

/** The form as it was sent. Its note comes back without personal data, where it is not too long to be looked at. */
export function readReview(
  fields: Readonly<Record<string, string>>,
  { cleanNote }: Pick<DeskParts, "cleanNote">,
): ReadReview {
  const form = reviewFormSchema.safeParse(fields);
  const faults = form.success ? [] : findFieldFaults(form.error, fields);
  const isFaulty = (name: string): boolean => faults.some(({ path }) => path === name);
  if (isFaulty("key") || isFaulty("turnId")) return { kind: "invalid", faults };

  const { key = "", turnId = "", answer = "", note = "" } = fields;
  const verdict = REVIEW_VERDICTS.find((one) => one === fields["verdict"]);
  const cleaned = note.trim() === "" ? { ok: true as const, value: "" } : cleanNote(note);
  const typed = { key, turnId, verdict, answer, note: cleaned.ok ? cleaned.value : note };
  if (verdict === undefined) return { kind: "to-mend", sent: { ...typed, fault: "verdict-missing" } };
  if (isFaulty("answer")) return { kind: "to-mend", sent: { ...typed, fault: "answer-too-long" } };
  if (!cleaned.ok) return { kind: "to-mend", sent: { ...typed, fault: "note-too-long" } };
  return { kind: "read", review: { ...typed, verdict } };
}
