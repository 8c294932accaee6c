/** `POST /api/conversations/{id}/withdrawal`: the visitor does not want it any more. */
import { withdrawCase } from "#src/people/handoff/visitor/withdraw-case.ts";
import { caseWithdrawalSchema } from "#src/protocol/case.ts";
import type { AppParts } from "../../app-parts.ts";
import type { Route } from "../route.ts";
import { actOnCaseRoute } from "./act-on-case.ts";

export function withdrawCaseRoute({ conversation }: Pick<AppParts, "conversation">): Route {
  return actOnCaseRoute(
    {
      id: "withdrawCase",
      name: "withdrawal",
      schema: caseWithdrawalSchema,
      textProblems: ["text-empty", "text-too-long"],
      fits: ({ state }) => state !== "closed",
      async act(own, { reason = "" }, parts) {
        // An empty reason is none: the field of a form that was left blank.
        const redacted = reason.trim() === "" ? undefined : parts.redact(reason);
        return redacted?.ok === false ? redacted : withdrawCase(own, redacted?.value, parts);
      },
    },
    conversation,
  );
}
