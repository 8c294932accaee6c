import { readTypedCode } from "#src/people/handoff/read-typed-code.ts";
import type { AppContext, AppMiddleware, RenderProblem } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { readerLanguage } from "../reader-language.ts";
import { renderCaseForm } from "./render-case-form.ts";

type Page = AppParts["page"];

/** The digits of a number, and no more: anything else that was typed could be the code, or nobody's to repeat. */
const NUMBER_LIKE = /^(?:QD)?\d{0,15}$/u;

/** A problem as the page of a case shows it: the number stays in its field, the code never does. */
export function problemOnCasePage({ assets }: Page, c: AppContext, typed: string): RenderProblem {
  const number = NUMBER_LIKE.test(readTypedCode(typed)) ? typed.trim() : "";
  return (problem) => renderCaseForm({ number, problem }, { language: readerLanguage(c), assets });
}

/** Shows every problem on the page, also one that comes up before its form is read. */
export function showProblemsOnCasePage(page: Page): AppMiddleware {
  return async (c, next) => {
    c.set("renderProblem", problemOnCasePage(page, c, ""));
    await next();
  };
}
