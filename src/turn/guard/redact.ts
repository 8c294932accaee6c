/** Takes personal data out of a message. The only way to make a `RedactedText`. */
import { findPersonalData } from "./find-personal-data.ts";
import type { Keep } from "./keep-told.ts";
import type { RedactedText } from "./redacted-text.ts";

/**
 * @param text a cleaned message
 * @param keep what of it is public and stays, whatever it looks like; nothing unless given
 * @returns the message with each piece of personal data replaced by its kind in brackets, as in `[mobile]`; what is not
 *   personal data stays, to the letter
 */
export function redact(text: string, keep?: Keep): RedactedText {
  let redacted = "";
  let place = 0;
  for (const { kind, start, end } of findPersonalData(text, keep?.(text))) {
    redacted += `${text.slice(place, start)}[${kind}]`;
    place = end;
  }
  return (redacted + text.slice(place)) as RedactedText;
}
