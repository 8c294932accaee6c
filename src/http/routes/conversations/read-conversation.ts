/** `GET /api/conversations/{id}`: the whole of it, as its visitor may see it. */
import { showEvent } from "#src/conversation/show-event.ts";
import { readWhole } from "#src/conversation/read-whole.ts";
import { type ConversationOnWire, conversationPathSchema, conversationSchema } from "#src/protocol/conversation.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { tellConversation } from "../../conversation/tell-conversation.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function readConversationRoute({ conversation: parts }: Pick<AppParts, "conversation">): Route {
  return {
    method: "get",
    path: "/api/conversations/{id}",
    operation: {
      id: "readConversation",
      group: "conversations",
      path: conversationPathSchema,
      reply: { mediaType: "application/json", schema: conversationSchema },
      problems: CONVERSATION_PROBLEMS,
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const events = await readWhole(parts.conversations, conversation.id);
      return c.json({
        ...(await tellConversation(parts, conversation)),
        events: events.map((event) => showEvent(event, parts.keys)),
      } satisfies ConversationOnWire);
    },
  };
}
