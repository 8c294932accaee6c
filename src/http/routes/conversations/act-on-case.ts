/** What a visitor does to a case of their conversation: the same way in and out, whatever it is. */
import type * as z from "zod";
import type { Case } from "#src/people/handoff/case.ts";
import type { ActTaken } from "#src/people/handoff/take-act.ts";
import { tellCaseView } from "#src/people/handoff/tell-case-view.ts";
import { findOwnCase } from "#src/people/handoff/visitor/find-own-case.ts";
import type { OwnCase } from "#src/people/handoff/visitor/own-case.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { caseViewSchema } from "#src/protocol/case.ts";
import { conversationPathSchema } from "#src/protocol/conversation.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { readInput } from "../../input/read-input.ts";
import type { OperationId } from "../../openapi/operation.ts";
import type { Refusal } from "../../problems/refusal.ts";
import { refuse } from "../../problems/refuse.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import type { Route } from "../route.ts";

type Parts = AppParts["conversation"];
type NotActed = Extract<ActTaken, { readonly ok: false }>["error"];

interface CaseAct<Sent extends { readonly caseId?: string | undefined }> {
  readonly id: OperationId;
  /** After the address of the conversation. */
  readonly name: string;
  readonly schema: z.ZodType<Sent>;
  readonly textProblems: readonly TextProblem[];
  /** Whether it can be meant for a case, where none is named. */
  readonly fits: (found: Case) => boolean;
  readonly act: (own: OwnCase, sent: Sent, parts: Parts) => Promise<Result<Case, NotActed | TextProblem>>;
}

/** @returns the route; it replies with the case as it stands then, also where it stood so already */
export function actOnCaseRoute<Sent extends { readonly caseId?: string | undefined }>(
  { id, name, schema, textProblems, fits, act }: CaseAct<Sent>,
  parts: Parts,
): Route {
  return {
    method: "post",
    path: `/api/conversations/{id}/${name}`,
    operation: {
      id,
      group: "conversations",
      path: conversationPathSchema,
      body: { mediaType: "application/json", schema },
      reply: { mediaType: "application/json", schema: caseViewSchema },
      problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS, ...textProblems, "not-as-it-stands"],
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const sent = await readInput(c, schema);
      if (!sent.ok) return refuse(c, sent.error);
      const caseId = sent.value.caseId ?? (await findOwnCase(parts, conversation.id, fits))?.id;
      if (caseId === undefined) return refuse(c, { code: "not-found" });

      const acted = await act({ caseId, conversationId: conversation.id }, sent.value, parts);
      const now = acted.ok ? acted.value : await findUnchanged(acted.error, caseId, parts);
      if (now !== undefined) return c.json(tellCaseView(now, parts.knowledge.teams));
      return refuse(c, acted.ok ? { code: "not-found" } : actRefusal(acted.error));
    },
  };
}

/** The case, where it stands as it is wanted already. */
async function findUnchanged(
  error: NotActed | TextProblem,
  caseId: string,
  { cases }: Pick<Parts, "cases">,
): Promise<Case | undefined> {
  return typeof error === "object" && error.kind === "nothing-to-do" ? cases.find(caseId) : undefined;
}

function actRefusal(error: NotActed | TextProblem): Refusal {
  if (typeof error === "string") return textRefusal(error);
  // What stood as wanted and is gone now was erased in between.
  return error.kind === "not-found" || error.kind === "nothing-to-do"
    ? { code: "not-found" }
    : { code: "not-as-it-stands", context: "visitor" };
}
