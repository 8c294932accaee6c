import { cleanText } from "./clean-text.ts";
import { redact } from "./redact.ts";
import type { RedactedText } from "./redacted-text.ts";
import { screen } from "./screen.ts";

/**
 * May a text that a model wrote go on in the place of a message? Only as it is: one that would have to be cleaned, redacted or
 * refused is none.
 */
export function admitWritten(text: string): RedactedText | undefined {
  const clean = cleanText(text);
  if (!clean.ok || clean.value !== text) return undefined;
  const redacted = redact(text);
  return redacted === text && screen(redacted).kind === "pass" ? redacted : undefined;
}
