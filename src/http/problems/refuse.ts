import { PROBLEM_STATUS } from "#src/protocol/problem.ts";
import type { AppContext } from "../app-env.ts";
import { readerLanguage } from "../reader-language.ts";
import { createProblem } from "./create-problem.ts";
import type { Refusal } from "./refusal.ts";

/** The reply to a request that is not done: a problem in JSON, or on a page the page with the problem on it. */
export function refuse(c: AppContext, refusal: Refusal): Response {
  if (refusal.code === "too-many-requests") c.header("Retry-After", String(refusal.seconds));
  if (refusal.code === "method-not-allowed") c.header("Allow", refusal.allowed);

  const status = PROBLEM_STATUS[refusal.code];
  const problem = createProblem(refusal, readerLanguage(c));
  const widen = c.get("widenProblem");
  const renderProblem = c.get("renderProblem");
  return renderProblem === undefined
    ? c.body(JSON.stringify(widen?.(problem) ?? problem), status, { "Content-Type": "application/problem+json" })
    : c.html(renderProblem(problem), status);
}
