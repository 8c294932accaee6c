/** Whether a message is about a matter in which a person is always offered as well. See `sensitive-cues.ts`. */
import { compileCues } from "#src/language/normalise/match-cues.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { SENSITIVE_CUES } from "./sensitive-cues.ts";

const matchesSensitiveCue = compileCues(SENSITIVE_CUES);

export function isSensitive(text: RedactedText): boolean {
  return matchesSensitiveCue(text);
}
