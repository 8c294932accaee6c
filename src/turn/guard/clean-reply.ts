import type { Passage } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { MAX_REPLY_CODE_POINTS } from "#src/platform/shared/reply-limit.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { cleanText, type TextProblem } from "./clean-text.ts";
import { keepTold } from "./keep-told.ts";
import { redact } from "./redact.ts";
import type { RedactedText } from "./redacted-text.ts";

/** A helper's reply as it is recorded: cleaned, and without personal data but for what the passages it cites say. */
export function cleanReply(sent: string, cited: readonly Passage[]): Result<RedactedText, TextProblem> {
  const text = cleanText(sent, MAX_REPLY_CODE_POINTS);
  if (!text.ok) return text;
  const told = cited.flatMap(({ prose }) => LANGUAGES.map((language) => prose[language].body));
  return { ok: true, value: redact(text.value, keepTold(told)) };
}
