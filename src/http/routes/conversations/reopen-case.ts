/** `POST /api/conversations/{id}/reopening`: the visitor comes back to a case with new facts, or appeals. */
import { reopenCase } from "#src/people/handoff/visitor/reopen-case.ts";
import { caseReopeningSchema } from "#src/protocol/case.ts";
import type { AppParts } from "../../app-parts.ts";
import type { Route } from "../route.ts";
import { actOnCaseRoute } from "./act-on-case.ts";

export function reopenCaseRoute({ conversation }: Pick<AppParts, "conversation">): Route {
  return actOnCaseRoute(
    {
      id: "reopenCase",
      name: "reopening",
      schema: caseReopeningSchema,
      textProblems: ["text-empty", "text-too-long"],
      // The last that something happened to: beside an open one, none can be reopened.
      fits: () => true,
      async act(own, { text }, parts) {
        const redacted = parts.redact(text);
        return redacted.ok ? reopenCase(own, redacted.value, parts) : redacted;
      },
    },
    conversation,
  );
}
