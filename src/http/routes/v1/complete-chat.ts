/**
 * `POST /v1/chat/completions`: a question for clients made for OpenAI's API. Keeps nothing, as `POST /api/ask`: the
 * conversation is the client's, who sends it whole each time.
 */
import {
  chatCompletionChunkSchema,
  chatCompletionSchema,
  newChatCompletionSchema,
  openAiProblemSchema,
} from "#src/protocol/chat-completion.ts";
import type { AppParts } from "../../app-parts.ts";
import { markGenerated } from "../../headers/mark-generated.ts";
import { readFields } from "../../input/read-fields.ts";
import { EXAMPLE_CHAT, EXAMPLE_COMPLETION } from "../../openapi/examples-of-v1.ts";
import { ASK_PROBLEMS } from "../../problems/ask-problems.ts";
import { logFault } from "../../problems/log-fault.ts";
import { refuse } from "../../problems/refuse.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import { serviceOrigin } from "../../service-origin.ts";
import { streamCompletion } from "../../v1/stream-completion.ts";
import { userTexts } from "../../v1/user-texts.ts";
import { type CompletionFrame, writeCompletion } from "../../v1/write-completion.ts";
import type { Route } from "../route.ts";

type ChatParts = Pick<AppParts, "ask" | "settings" | "clock" | "newId" | "log" | "conversation">;

export function completeChatRoute(parts: ChatParts): Route {
  const { ask, settings, clock, newId } = parts;
  return {
    method: "post",
    path: "/v1/chat/completions",
    operation: {
      id: "completeChat",
      group: "questions",
      body: { mediaType: "application/json", schema: newChatCompletionSchema, example: EXAMPLE_CHAT },
      reply: {
        isMarked: true,
        mediaType: "application/json",
        schema: chatCompletionSchema,
        example: EXAMPLE_COMPLETION,
        alternatives: [{ mediaType: "text/event-stream", schema: chatCompletionChunkSchema }],
      },
      problems: ["sign-in-needed", ...ASK_PROBLEMS],
      problemSchema: openAiProblemSchema,
      access: "apiKey",
    },
    async handle(c) {
      const sent = await readFields(c.req.raw, newChatCompletionSchema);
      if (!sent.ok) return refuse(c, sent.error);
      const { messages, stream, stream_options: options } = sent.value;
      const said = userTexts(messages);
      const text = said.at(-1);
      if (text === undefined) return refuse(c, { code: "text-empty" });

      // A key speaks for many people: only the budget of the day limits what they make a model write.
      const reader = { language: c.get("readerLanguage"), client: undefined, said: said.slice(0, -1) };
      const frame: CompletionFrame = {
        id: `chatcmpl-${newId()}`,
        created: Math.floor(clock.now().getTime() / 1000),
        origin: serviceOrigin(c, settings),
      };
      if (stream) {
        return streamCompletion(c, {
          frame,
          includesUsage: options?.include_usage === true,
          ask: (listener, gone) => ask({ text }, { ...reader, gone }, listener),
          reportFault: (error) => logFault(parts, c, error),
        });
      }
      const turn = await ask({ text }, { ...reader, gone: c.req.raw.signal });
      if (!turn.ok) return refuse(c, textRefusal(turn.error));
      markGenerated(c, turn.value, parts.conversation.keys);
      return c.json(writeCompletion(turn.value, frame));
    },
  };
}
