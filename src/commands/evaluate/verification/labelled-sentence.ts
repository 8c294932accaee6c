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
 * What the names of a set's files and parts begin with. All but the first were written without knowing the checks, each from guides
 * that no other set takes sentences from.
 */
export const SENTENCE_SETS = ["", "unseen-", "third-"] as const;
export type SentenceSet = (typeof SENTENCE_SETS)[number];

/** Of each set one half of the passages is looked at, for thresholds and mending; figures are reported on the other. */
const HALVES = ["fit", "report"] as const;
export type Half = (typeof HALVES)[number];

export type VerificationPart = `${SentenceSet}${Half}`;
export const VERIFICATION_PARTS = SENTENCE_SETS.flatMap((set) =>
  HALVES.map((half): VerificationPart => `${set}${half}`),
);

/** A sentence as a model might write it from a passage, which it cites as [1]. */
export interface LabelledSentence {
  readonly passageId: string;
  readonly language: Language;
  readonly kind: SentenceKind;
  readonly sentence: string;
  readonly part: VerificationPart;
}
