/** A question somebody labelled: what should become of it, and which collected facts answer it. */
import type { Language } from "#src/language/language.ts";

export const EXPECTATIONS = ["answer", "hand-off", "clarify", "small-talk", "refuse"] as const;

export type Expectation = (typeof EXPECTATIONS)[number];

export interface LabelledQuestion {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly expect: Expectation;
  /** For `answer`: collected facts, any one of which answers it. */
  readonly refs: readonly string[];
  readonly part: Part;
  /** Day of the review, where a visitor asked it and staff said what should have become of it; absent where it is our own. */
  readonly reviewed?: string;
}

/**
 * `fit`: models are fitted on it. `dev`: models never see it; whoever changes code or wording tries the change on it and may
 * read what went wrong. `report`: figures only, never tuned on. A question stays in its part for ever: the part hangs on its
 * text alone.
 */
export const PARTS = ["fit", "dev", "report"] as const;

export type Part = (typeof PARTS)[number];
