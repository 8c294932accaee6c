/** What our own client would be as one of LangChain's models: the same stream, in LangChain's chunks, without the counts. */
import type { CallbackManagerForLLMRun } from "@langchain/core/callbacks/manager";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessageChunk, type BaseMessage } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";
import type { StreamChunks } from "#src/platform/adapters/chat-endpoint/chunk.ts";
import type { ChatMessage } from "#src/platform/ports/chat-model.ts";

const ROLES: Readonly<Record<string, ChatMessage["role"]>> = { system: "system", human: "user", ai: "assistant" };

export class LangchainSubclass extends BaseChatModel {
  readonly #streamChunks: StreamChunks;

  constructor(streamChunks: StreamChunks) {
    super({ maxRetries: 0 });
    this.#streamChunks = streamChunks;
  }

  override _llmType(): string {
    return "plain";
  }

  override async _generate(): Promise<ChatResult> {
    throw new Error("only streams are measured");
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    options: this["ParsedCallOptions"],
    run?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    const request = {
      messages: messages.map((message) => ({ role: ROLES[message.type] ?? "user", content: message.text })),
      temperature: 0,
      maxTokens: 300,
    };
    const signal = options.signal ?? new AbortController().signal;
    for await (const { text, finish } of this.#streamChunks(request, signal)) {
      yield new ChatGenerationChunk({
        text,
        message: new AIMessageChunk(text),
        generationInfo: { finish_reason: finish },
      });
      await run?.handleLLMNewToken(text);
    }
  }
}
