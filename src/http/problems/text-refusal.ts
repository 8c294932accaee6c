import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { MAX_REPLY_CODE_POINTS } from "#src/platform/shared/reply-limit.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { Refusal } from "./refusal.ts";

/** What the guard says about a text, as a refusal. */
export function textRefusal(problem: TextProblem, what?: "reply"): Refusal {
  const context = what === undefined ? {} : { context: what };
  const limit = what === undefined ? MAX_QUESTION_CODE_POINTS : MAX_REPLY_CODE_POINTS;
  return problem === "text-too-long" ? { code: problem, limit, ...context } : { code: problem, ...context };
}
