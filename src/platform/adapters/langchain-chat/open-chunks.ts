import type { AIMessageChunk, BaseMessage, UsageMetadata } from "@langchain/core/messages";
import type { ChatGenerationChunk } from "@langchain/core/outputs";
import type { ChatMessage } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import type { Chunk, StreamChunks } from "../chat-endpoint/chunk.ts";
import { endpointOptions } from "../langchain-endpoint/endpoint-options.ts";
import type * as Langchain from "./langchain.ts";

/**
 * Throws what the client of OpenAI or LangChain throws.
 *
 * Chunks are read below LangChain's callbacks: through those, a variable of the environment alone would print what is asked
 * and answered (LANGCHAIN_VERBOSE) or send it to a service that records it (LANGSMITH_TRACING).
 */
export function openChunks(settings: ModelSettings): StreamChunks {
  const { apiKey, model, maxRetries, configuration } = endpointOptions(settings);
  let client: Langchain.OpenAIClient | undefined;
  return async function* streamChunks({ messages, schema, temperature, maxTokens }, signal) {
    const langchain = await import("./langchain.ts");
    signal.throwIfAborted();
    client ??= new langchain.OpenAIClient({ ...configuration, apiKey, maxRetries });
    const chat = new langchain.Completions(
      { model, apiKey, maxRetries, temperature, maxTokens, streamUsage: true, configuration },
      client,
    );
    const options = { signal, ...(schema !== undefined && { response_format: { type: "json_object" as const } }) };
    const sent = messages.map((message) => asLangchain(message, langchain));
    for await (const chunk of chat._streamResponseChunks(sent, options)) yield asChunk(chunk);
  };
}

function asLangchain({ role, content }: ChatMessage, langchain: typeof Langchain): BaseMessage {
  switch (role) {
    case "system":
      return new langchain.SystemMessage(content);
    case "user":
      return new langchain.HumanMessage(content);
    case "assistant":
      return new langchain.AIMessage(content);
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
