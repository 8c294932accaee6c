/** `DELETE /api/conversations/{id}`: gone for good, with everything that was said in it. */
import { eraseConversation } from "#src/conversation/erase-conversation.ts";
import { conversationPathSchema } from "#src/protocol/conversation.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function eraseConversationRoute({
  conversation: parts,
  turns,
}: Pick<AppParts, "conversation" | "turns">): Route {
  return {
    method: "delete",
    path: "/api/conversations/{id}",
    operation: {
      id: "eraseConversation",
      group: "conversations",
      path: conversationPathSchema,
      reply: { status: 204 },
      problems: CONVERSATION_PROBLEMS,
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      turns.abandon(conversation.id);
      await eraseConversation(parts, conversation.id);
      // Also what was begun meanwhile: nothing of it can be recorded any more.
      turns.abandon(conversation.id);
      return c.body(null, 204);
    },
  };
}
