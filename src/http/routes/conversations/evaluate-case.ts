/** `POST /api/conversations/{id}/evaluation`: the visitor says how it was. */
import { evaluateCase } from "#src/people/handoff/visitor/evaluate-case.ts";
import { caseEvaluationSchema } from "#src/protocol/case.ts";
import type { AppParts } from "../../app-parts.ts";
import type { Route } from "../route.ts";
import { actOnCaseRoute } from "./act-on-case.ts";

export function evaluateCaseRoute({ conversation }: Pick<AppParts, "conversation">): Route {
  return actOnCaseRoute(
    {
      id: "evaluateCase",
      name: "evaluation",
      schema: caseEvaluationSchema,
      textProblems: [],
      fits: ({ stage }) => stage === "follow-up",
      act: (own, { contacted, solved, satisfied }, parts) => evaluateCase(own, { contacted, solved, satisfied }, parts),
    },
    conversation,
  );
}
