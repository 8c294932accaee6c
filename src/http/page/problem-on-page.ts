import type { DraftFault } from "#src/clients/core/question-length.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { ProblemCode } from "#src/protocol/problem.ts";
import type { AppContext, AppMiddleware, RenderProblem } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { openVisit, type VisitContext } from "./open-visit.ts";

type Page = AppParts["page"];

/** Problems of the question itself: the page says them at its field, as it does before it sends one. */
const DRAFT_FAULTS: Readonly<Partial<Record<ProblemCode, DraftFault>>> = {
  "text-empty": "empty",
  "text-too-long": "too-long",
};

/** A problem as the page shows it: the question stays in its field, so that it can be mended and asked again. */
export function problemOnPage(page: Page, c: AppContext, question: Ask, context?: VisitContext): RenderProblem {
  return (problem) => {
    const visit = { ...openVisit(c, context), answerLanguage: question.language, draft: question.text };
    const draftFault = DRAFT_FAULTS[problem.code];
    return page.render(
      draftFault === undefined
        ? { ...visit, failedAsk: { request: question, failure: { kind: "refused", problem } } }
        : { ...visit, draftFault },
    );
  };
}

/** Shows every problem on the page, also one that comes up before its question is read. */
export function showProblemsOnPage(page: Page): AppMiddleware {
  return async (c, next) => {
    c.set("renderProblem", problemOnPage(page, c, { text: "" }));
    await next();
  };
}
