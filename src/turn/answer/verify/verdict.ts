/** What is wrong with a sentence, in the order it is looked for. */
export const SENTENCE_FAULTS = [
  "no-source",
  "unknown-source",
  "language",
  "markup",
  "contact",
  "figure",
  "place",
  "banned-term",
  "promise",
  "contacted",
  "negation",
  "certainty",
  "unfounded",
] as const;

export type SentenceFault = (typeof SENTENCE_FAULTS)[number];

export interface FoundFault {
  readonly fault: SentenceFault;
  /** The offending piece, short, as the sentence writes it: for the record, never for the reader. */
  readonly detail: string;
}

/** Whether a sentence that a model wrote may reach the reader. */
export type Verdict =
  | { readonly kind: "supported"; readonly cited: readonly number[] }
  | ({ readonly kind: "unsupported" } & FoundFault);
