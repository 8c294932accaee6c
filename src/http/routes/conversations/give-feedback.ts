/** `POST /api/conversations/{id}/feedback`: what the visitor says of a turn. */
import { giveFeedback } from "#src/conversation/give-feedback.ts";
import { conversationPathSchema } from "#src/protocol/conversation.ts";
import { feedbackSchema } from "#src/protocol/feedback.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { readInput } from "../../input/read-input.ts";
import { refuse } from "../../problems/refuse.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import type { Route } from "../route.ts";

export function giveFeedbackRoute({ conversation: parts }: Pick<AppParts, "conversation">): Route {
  return {
    method: "post",
    path: "/api/conversations/{id}/feedback",
    operation: {
      id: "giveFeedback",
      group: "conversations",
      path: conversationPathSchema,
      body: { mediaType: "application/json", schema: feedbackSchema },
      reply: { status: 204 },
      problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS, "text-empty", "text-too-long"],
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const feedback = await readInput(c, feedbackSchema);
      if (!feedback.ok) return refuse(c, feedback.error);

      const given = await giveFeedback(parts, conversation.id, feedback.value);
      if (given.ok) return c.body(null, 204);
      return refuse(c, given.error === "not-found" ? { code: "not-found" } : textRefusal(given.error));
    },
  };
}
