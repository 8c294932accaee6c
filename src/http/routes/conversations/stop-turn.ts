/** `POST /api/conversations/{id}/turns/{turnId}/stop`: the answer is not wanted any more; the turn is recorded as stopped. */
import { turnPathSchema } from "#src/protocol/conversation.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function stopTurnRoute({ conversation: parts, turns }: Pick<AppParts, "conversation" | "turns">): Route {
  return {
    method: "post",
    path: "/api/conversations/{id}/turns/{turnId}/stop",
    operation: {
      id: "stopTurn",
      group: "conversations",
      path: turnPathSchema,
      reply: { status: 204 },
      problems: CONVERSATION_PROBLEMS,
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      const isKnown = conversation !== undefined && (await turns.stop(conversation, c.req.param("turnId") ?? ""));
      return isKnown ? c.body(null, 204) : refuse(c, { code: "not-found" });
    },
  };
}
