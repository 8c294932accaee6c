import { startVisit } from "#src/clients/core/visit.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { AppContext, AppMiddleware, RenderProblem } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { readerLanguage } from "../reader-language.ts";

type Page = AppParts["page"];

/** A problem as the page shows it: the question stays in its field, so that it can be mended and asked again. */
export function problemOnPage(page: Page, c: AppContext, question: Ask): RenderProblem {
  return (problem) =>
    page.render({
      ...startVisit(readerLanguage(c)),
      answerLanguage: question.language,
      draft: question.text,
      failedAsk: { request: question, failure: { kind: "refused", problem } },
    });
}

/** Shows every problem on the page, also one that comes up before its question is read. */
export function showProblemsOnPage(page: Page): AppMiddleware {
  return async (c, next) => {
    c.set("renderProblem", problemOnPage(page, c, { text: "" }));
    await next();
  };
}
