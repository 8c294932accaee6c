import type { RedactedText } from "#src/turn/guard/redacted-text.ts";

/** A question of the conversation, and what it was answered from. Plain values without personal data. */
export interface Exchange {
  /** As it was asked, or as it was made whole. */
  readonly question: RedactedText;
  /** Title of the first section that the answer cites, in the reader's language; undefined where it was not answered. */
  readonly answeredFrom?: string | undefined;
}
