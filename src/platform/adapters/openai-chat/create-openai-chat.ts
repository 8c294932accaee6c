/** Speaks to any endpoint that is compatible with OpenAI's chat completions. */
import * as z from "zod";
import type { ChatModel } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import { askEndpoint } from "../openai-endpoint/ask-endpoint.ts";

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

export function createOpenAiChat(settings: ModelSettings, { timeoutMs }: { readonly timeoutMs: number }): ChatModel {
  return {
    async complete(messages) {
      const body = { model: settings.name, messages, temperature: 0 };
      const path = "/chat/completions";
      const reply = await askEndpoint(settings, { path, body, timeoutMs, addressIn: "LLM_BASE_URL" });
      if (!reply.ok) return reply;
      const content = contentOf(reply.value);
      return content === undefined
        ? { ok: false, error: { kind: "unreadable", detail: "the reply is no chat completion" } }
        : { ok: true, value: content };
    },
  };
}

function contentOf(text: string): string | undefined {
  try {
    return replySchema.parse(JSON.parse(text)).choices[0]?.message.content;
  } catch {
    return undefined;
  }
}
