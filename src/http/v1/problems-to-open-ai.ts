/** Problems on `/v1` say the same twice: as RFC 9457 has it, and as clients made for OpenAI's API read an error. */
import type { OpenAiProblem } from "#src/protocol/chat-completion.ts";
import type { Problem } from "#src/protocol/problem.ts";
import type { AppMiddleware } from "../app-env.ts";

export const tellProblemsToOpenAiClients: AppMiddleware = async (c, next) => {
  c.set("widenProblem", withOpenAiError);
  await next();
};

export function withOpenAiError(problem: Problem): OpenAiProblem {
  const { detail, code, errors } = problem;
  return { ...problem, error: { message: detail, type: typeOf(problem), code, param: errors?.[0]?.path ?? null } };
}

function typeOf({ status, code }: Problem): OpenAiProblem["error"]["type"] {
  if (code === "too-many-requests") return "rate_limit_error";
  return status < 500 ? "invalid_request_error" : "server_error";
}
