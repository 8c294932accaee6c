import { cleanAndRedact } from "#src/turn/guard/clean-and-redact.ts";
import { screen, type Screening } from "#src/turn/guard/screen.ts";

export type ScreenMessage = (text: string) => Screening["kind"];

/** The screening alone, as the road does it: of the cleaned message without its personal data. */
export const screenMessage: ScreenMessage = (text) => {
  const redacted = cleanAndRedact(text);
  return redacted.ok ? screen(redacted.value).kind : "unreadable";
};
