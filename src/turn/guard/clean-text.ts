/**
 * Takes out of a message what no reader sees and what only serves to hide or disturb, before anything looks at it.
 *
 * In:  whatever was typed or sent. Out: text in NFC without invisible or control characters, single spaces, trimmed; or
 * what is wrong with it. None of the four languages needs joiners, direction marks or variation selectors.
 */
import { hasMoreCodePoints } from "#src/platform/shared/has-more-code-points.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import type { Result } from "#src/platform/shared/result.ts";

export type TextProblem = "text-empty" | "text-too-long";

const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
// Controls but for tab and line feed, formatting (direction, tags, zero width), and whatever shows nothing by default:
// variation selectors, hangul fillers.
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
// What an override turns round is shown, and read, from its end.
const TURNED_ROUND = /\u202e([^\u202c\n]*)\u202c?/gu;
const SPACES = /[^\S\n]+/gu;
const SPACES_AROUND_BREAK = / ?\n ?/gu;
const EMPTY_LINES = /\n{3,}/gu;

/**
 * A lone half of a surrogate pair becomes U+FFFD.
 *
 * @param limit in code points, of what is left after cleaning
 */
export function cleanText(raw: string, limit: number = MAX_QUESTION_CODE_POINTS): Result<string, TextProblem> {
  const text = raw
    .toWellFormed()
    .replace(LINE_BREAKS, "\n")
    .replace(TURNED_ROUND, (_, turned: string) => [...turned].toReversed().join(""))
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(SPACES, " ")
    .replace(SPACES_AROUND_BREAK, "\n")
    .replace(EMPTY_LINES, "\n\n")
    .trim();
  if (text === "") return { ok: false, error: "text-empty" };
  if (hasMoreCodePoints(text, limit)) return { ok: false, error: "text-too-long" };
  return { ok: true, value: text };
}
