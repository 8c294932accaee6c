import { API_VERSION } from "#src/http/api-version.ts";
import { createProblem } from "#src/http/problems/create-problem.ts";
import { negotiateLanguage } from "#src/http/reader-language.ts";

/** The reply of a Worker that cannot serve: there is no app yet that could say so. */
export function notReady(request: Request): Response {
  const language = negotiateLanguage(request.headers.get("Accept-Language") ?? undefined) ?? "en";
  const problem = createProblem({ code: "not-ready" }, language);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      "Luodi-Version": API_VERSION,
    },
  });
}
