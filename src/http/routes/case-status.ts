/** `POST /api/cases/status`: what became of a case, for whoever knows its number and secret. */
import { readCaseStatus } from "#src/conversation/read-case-status.ts";
import { caseStatusRequestSchema, caseStatusSchema } from "#src/protocol/case.ts";
import type { AppParts } from "../app-parts.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../conversation/conversation-problems.ts";
import { statusRefusal } from "../conversation/status-refusal.ts";
import { readInput } from "../input/read-input.ts";
import { refuse } from "../problems/refuse.ts";
import type { Route } from "./route.ts";

export function caseStatusRoute({ conversation: parts, attempts }: Pick<AppParts, "conversation" | "attempts">): Route {
  return {
    method: "post",
    path: "/api/cases/status",
    operation: {
      id: "readCaseStatus",
      group: "conversations",
      body: { mediaType: "application/json", schema: caseStatusRequestSchema },
      reply: { mediaType: "application/json", schema: caseStatusSchema },
      problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS],
    },
    async handle(c) {
      const request = await readInput(c, caseStatusRequestSchema);
      if (!request.ok) return refuse(c, request.error);

      const status = await readCaseStatus({ ...parts, attempts }, request.value);
      return status.ok ? c.json(status.value) : refuse(c, statusRefusal(status.error));
    },
  };
}
