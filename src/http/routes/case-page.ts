/**
 * `GET /case` and `POST /case`: a case found again from any device, with its number and secret. Both are in the body,
 * never in an address. Nothing is changed and nothing is kept by it, so a form sent from another site does no harm: the
 * conversation is taken up only by who then presses for it.
 */
import { readCaseStatus } from "#src/conversation/read-case-status.ts";
import { findTeam } from "#src/people/handoff/find-team.ts";
import { caseStatusRequestSchema } from "#src/protocol/case.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { problemOnCasePage } from "../case/problem-on-case-page.ts";
import { renderCase } from "../case/render-case.ts";
import { renderCaseForm } from "../case/render-case-form.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../conversation/conversation-problems.ts";
import { statusRefusal } from "../conversation/status-refusal.ts";
import type { DocumentFrame } from "../document/render-document.ts";
import { readForm } from "../input/read-form.ts";
import type { FieldFault } from "../problems/refusal.ts";
import { refuse } from "../problems/refuse.ts";
import { readerLanguage } from "../reader-language.ts";
import type { Route } from "./route.ts";

type CasePageParts = Pick<AppParts, "conversation" | "attempts" | "knowledge" | "page">;

export function casePageRoutes({ conversation, attempts, knowledge, page }: CasePageParts): readonly Route[] {
  const frameOf = (c: AppContext): DocumentFrame => ({ language: readerLanguage(c), assets: page.assets });
  return [
    {
      method: "get",
      path: "/case",
      operation: {
        id: "openCase",
        group: "pages",
        reply: { mediaType: "text/html" },
        problems: ["too-many-requests", "fault"],
        problemsOnPage: true,
      },
      handle: (c) => c.html(renderCaseForm({ number: "", problem: undefined }, frameOf(c))),
    },
    {
      method: "post",
      path: "/case",
      operation: {
        id: "readCaseOnPage",
        group: "pages",
        body: { mediaType: "application/x-www-form-urlencoded", schema: caseStatusRequestSchema },
        reply: { mediaType: "text/html" },
        problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS],
        problemsOnPage: true,
      },
      async handle(c) {
        const sent = await readForm(c.req.raw);
        if (!sent.ok) return refuse(c, sent.error);
        const { number = "", secret = "" } = sent.value;
        c.set("renderProblem", problemOnCasePage(page, c, number));
        const faults = findMissing({ number, secret });
        if (faults.length > 0) return refuse(c, { code: "field-invalid", faults });

        const status = await readCaseStatus({ ...conversation, attempts }, { number, secret });
        if (!status.ok) return refuse(c, statusRefusal(status.error));
        const frame = frameOf(c);
        // The case knows its team in the language it was opened in; here it is the reader's that counts.
        const { id, name } = findTeam(status.value.team.id, knowledge.teams);
        return c.html(renderCase({ ...status.value, team: { id, name: name[frame.language] } }, frame));
      },
    },
  ];
}

function findMissing(fields: Readonly<Record<string, string>>): readonly FieldFault[] {
  return Object.entries(fields)
    .filter(([, value]) => value.trim() === "")
    .map(([path]) => ({ path, code: "missing" }));
}
