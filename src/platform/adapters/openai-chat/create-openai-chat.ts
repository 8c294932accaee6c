/** Speaks to any endpoint that is compatible with OpenAI's chat completions. */
import * as z from "zod";
import type { ChatFailure, ChatMessage, ChatModel } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import type { Result } from "../../shared/result.ts";

const TOO_MANY_REQUESTS = 429;
const FIRST_SERVER_ERROR = 500;
const TRIES = 2;

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

type Tried = Result<string, ChatFailure & { /** The same may succeed the next time. */ readonly passing: boolean }>;

/** What fails for no lasting reason is tried once more. */
export function createOpenAiChat(settings: ModelSettings, { timeoutMs }: { readonly timeoutMs: number }): ChatModel {
  return {
    async complete(messages) {
      let tried = await ask(settings, messages, timeoutMs);
      for (let tries = 1; tries < TRIES && !tried.ok && tried.error.passing; tries += 1) {
        tried = await ask(settings, messages, timeoutMs);
      }
      if (tried.ok) return tried;
      const { kind, detail } = tried.error;
      return { ok: false, error: { kind, detail } };
    },
  };
}

async function ask(
  { baseUrl, apiKey, name: model }: ModelSettings,
  messages: readonly ChatMessage[],
  timeoutMs: number,
): Promise<Tried> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (apiKey !== undefined) headers["authorization"] = `Bearer ${apiKey}`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${baseUrl}/chat/completions`, {
      method: "POST",
      headers,
      body: JSON.stringify({ model, messages, temperature: 0 }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    text = await response.text();
  } catch (error) {
    const stalled = error instanceof Error && error.name === "TimeoutError";
    if (stalled) return failed("stalled", `nothing came within ${timeoutMs} ms`, true);
    return failed("unreachable", "no connection to LLM_BASE_URL", true);
  }
  const { status } = response;
  if (!response.ok) {
    return failed("refused", `status ${status}`, status === TOO_MANY_REQUESTS || status >= FIRST_SERVER_ERROR);
  }
  const content = contentOf(text);
  return content === undefined
    ? failed("unreadable", "the reply is no chat completion", false)
    : { ok: true, value: content };
}

function contentOf(text: string): string | undefined {
  try {
    return replySchema.parse(JSON.parse(text)).choices[0]?.message.content;
  } catch {
    return undefined;
  }
}

function failed(kind: ChatFailure["kind"], detail: string, passing: boolean): Tried {
  return { ok: false, error: { kind, detail, passing } };
}
