/**
 * `POST /api/conversations/{id}/turns`: a message, and what becomes of it. As JSON, or as a stream where that is asked for;
 * either way the message is durable before its sender hears anything, and a lost connection cancels nothing.
 */
import { showTurn } from "#src/conversation/show-event.ts";
import { conversationPathSchema, newTurnSchema } from "#src/protocol/conversation.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { streamTurn } from "../../conversation/stream-turn.ts";
import { takenRefusal } from "../../conversation/taken-refusal.ts";
import { markGenerated } from "../../headers/mark-generated.ts";
import { readInput } from "../../input/read-input.ts";
import { wantsEventStream } from "../../input/wants-event-stream.ts";
import { clientOf } from "../../limits/client-of.ts";
import { EXAMPLE_NEW_TURN, EXAMPLE_TURN } from "../../openapi/examples.ts";
import { logFault } from "../../problems/log-fault.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

type TurnParts = Pick<AppParts, "conversation" | "turns" | "log" | "newId" | "connectionOf" | "settings">;

export function takeTurnRoute(parts: TurnParts): Route {
  const { conversation: conversationParts, turns } = parts;
  const { keys } = conversationParts;
  return {
    method: "post",
    path: "/api/conversations/{id}/turns",
    operation: {
      id: "takeTurn",
      group: "conversations",
      path: conversationPathSchema,
      body: { mediaType: "application/json", schema: newTurnSchema, example: EXAMPLE_NEW_TURN },
      reply: {
        isMarked: true,
        mediaType: "application/json",
        schema: turnSchema,
        example: EXAMPLE_TURN,
        alternatives: [{ mediaType: "text/event-stream" }],
      },
      problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS, "text-empty", "text-too-long", "key-reused"],
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, conversationParts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const message = await readInput(c, newTurnSchema);
      if (!message.ok) return refuse(c, message.error);

      const client = clientOf(c, parts);
      const leave = turns.attachReader(conversation.id);
      if (wantsEventStream(c)) {
        return streamTurn(c, {
          keys,
          take: (listener) => turns.take(conversation, message.value, { ...listener, client }),
          reportFault: (error) => logFault(parts, c, error),
          onEnd: leave,
        });
      }
      c.req.raw.signal.addEventListener("abort", leave, { once: true });
      try {
        const taken = await turns.take(conversation, message.value, { client });
        if (!taken.ok) return refuse(c, takenRefusal(taken.error));
        markGenerated(c, taken.value, keys);
        return c.json(showTurn(taken.value, keys));
      } finally {
        leave();
      }
    },
  };
}
