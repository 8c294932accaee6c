import type { Language } from "#src/language/language.ts";

/** What was done to a sentence, or that it is right. */
export const SENTENCE_KINDS = [
  "correct",
  "figure",
  "unit",
  "date",
  "bound",
  "district",
  "phone",
  "link",
  "form",
  "negation",
  "condition",
  "invented",
  "certainty",
  "promise",
  "contacted",
  "citation",
  "language",
] as const;

export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/**
 * Thresholds are chosen on the one half of the passages and reported on the other. The unseen sentences were written later, from
 * other guides and without knowing the checks; they are halved in the same way.
 */
export const VERIFICATION_PARTS = ["fit", "report", "unseen-fit", "unseen-report"] as const;

export type VerificationPart = (typeof VERIFICATION_PARTS)[number];

/** A sentence as a model might write it from a passage, which it cites as [1]. */
export interface LabelledSentence {
  readonly passageId: string;
  readonly language: Language;
  readonly kind: SentenceKind;
  readonly sentence: string;
  readonly part: VerificationPart;
}
