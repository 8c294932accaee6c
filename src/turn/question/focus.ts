import type { RedactedText } from "#src/turn/guard/redacted-text.ts";

/** What the conversation is about, for the next question to lean on. Plain values: it is stored. */
export interface Focus {
  /** The last question made whole. */
  readonly text: RedactedText;
  readonly districts: readonly string[];
}
