/** `POST /api/conversations/{id}/handoff`: a person, please. Opens a case, or gives the one that is open. */
import { requestHandoff } from "#src/conversation/request-handoff.ts";
import { handoffRequestSchema } from "#src/protocol/case.ts";
import { conversationPathSchema } from "#src/protocol/conversation.ts";
import { handoffSchema } from "#src/protocol/turn.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { takenRefusal } from "../../conversation/taken-refusal.ts";
import { idempotencyHeaders, readIdempotencyKey } from "../../input/idempotency-key.ts";
import { readInput } from "../../input/read-input.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function requestHandoffRoute({ conversation: parts }: Pick<AppParts, "conversation">): Route {
  return {
    method: "post",
    path: "/api/conversations/{id}/handoff",
    operation: {
      id: "requestHandoff",
      group: "conversations",
      path: conversationPathSchema,
      headers: idempotencyHeaders,
      body: { mediaType: "application/json", schema: handoffRequestSchema },
      reply: { status: 201, repeatable: true, mediaType: "application/json", schema: handoffSchema },
      problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS, "text-too-long", "key-reused"],
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const request = await readInput(c, handoffRequestSchema);
      if (!request.ok) return refuse(c, request.error);
      const key = readIdempotencyKey(c);
      if (!key.ok) return refuse(c, key.error);

      const given = await requestHandoff(parts, conversation, {
        request: request.value,
        idempotencyKey: key.value,
        body: JSON.stringify(request.value),
      });
      if (!given.ok) return refuse(c, takenRefusal(given.error));
      return c.json(given.value.handoff, given.value.isNew ? 201 : 200);
    },
  };
}
