import type { Result } from "#src/platform/shared/result.ts";
import { cleanText, type TextProblem } from "./clean-text.ts";
import { redact } from "./redact.ts";
import type { RedactedText } from "./redacted-text.ts";

/** A text as it is recorded, whoever wrote it: cleaned, and without personal data. */
export function cleanAndRedact(sent: string): Result<RedactedText, TextProblem> {
  const text = cleanText(sent);
  return text.ok ? { ok: true, value: redact(text.value) } : text;
}
