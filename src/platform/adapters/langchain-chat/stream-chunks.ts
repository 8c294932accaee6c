import type { AIMessageChunk, BaseMessage, UsageMetadata } from "@langchain/core/messages";
import type { ChatGenerationChunk } from "@langchain/core/outputs";
import type { ChatMessage, ChatRequest, ChatUsage } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import { endpointOptions } from "../langchain-endpoint/endpoint-options.ts";

/** What a provider sends at once. */
export interface Chunk {
  /** Often empty. */
  readonly text: string;
  /** As the wire has it; in one of the last chunks. */
  readonly finish: string | undefined;
  readonly usage: ChatUsage | undefined;
}

/**
 * What the provider sends, as it comes.
 *
 * Read below LangChain's callbacks: through those, a variable of the environment alone would print what is asked and answered
 * (LANGCHAIN_VERBOSE) or send it to a service that records it (LANGSMITH_TRACING).
 *
 * @throws what the client of OpenAI or LangChain throws
 */
export async function* streamChunks(
  settings: ModelSettings,
  { messages, schema, temperature, maxTokens }: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<Chunk, void> {
  const langchain = await import("./langchain.ts");
  signal.throwIfAborted();
  // Not `ChatOpenAI`, which speaks another protocol with models of some names.
  const model = new langchain.ChatOpenAICompletions({
    ...endpointOptions(settings),
    temperature,
    maxTokens,
    streamUsage: true,
  });
  const options = { signal, ...(schema !== undefined && { response_format: { type: "json_object" as const } }) };
  const sent = messages.map((message) => asLangchain(message, langchain));
  for await (const chunk of model._streamResponseChunks(sent, options)) yield asChunk(chunk);
}

function asLangchain(
  { role, content }: ChatMessage,
  { SystemMessage, HumanMessage, AIMessage }: typeof import("./langchain.ts"),
): BaseMessage {
  switch (role) {
    case "system":
      return new SystemMessage(content);
    case "user":
      return new HumanMessage(content);
    case "assistant":
      return new AIMessage(content);
  }
}

function asChunk({ text, generationInfo, message }: ChatGenerationChunk): Chunk {
  const usage = (message as AIMessageChunk).usage_metadata as UsageMetadata | undefined;
  return {
    text,
    finish: generationInfo?.["finish_reason"] as string | undefined,
    usage: usage && { input: usage.input_tokens, output: usage.output_tokens },
  };
}
