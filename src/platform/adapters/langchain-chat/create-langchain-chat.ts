/**
 * A chat model behind any endpoint that is compatible with OpenAI's, through LangChain. What LangChain costs is paid by the
 * first request, not by a start that may never need it.
 */
import type { UsageMetadata } from "@langchain/core/messages";
import type { ChatMessage, ChatModel, ChatPart, ChatRequest, ChatUsage } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import { describeFailure } from "./describe-failure.ts";

/** How long a model may be silent, in milliseconds. */
export interface Patience {
  readonly untilFirstPart: number;
  readonly betweenParts: number;
}

export function createLangchainChat(settings: ModelSettings, patience: Patience): ChatModel {
  return {
    name: settings.name,
    async *stream(request) {
      const silence = new AbortController();
      const signal = AbortSignal.any([silence.signal, ...(request.signal === undefined ? [] : [request.signal])]);
      let timer = setTimeout(() => silence.abort(), patience.untilFirstPart);
      try {
        const { ChatOpenAI } = await import("@langchain/openai");
        const model = new ChatOpenAI(optionsOf(settings, request));
        const chunks = await model.stream(request.messages.map(asPair), {
          signal,
          ...(request.schema !== undefined && { response_format: { type: "json_object" } }),
        });
        let finish: string | undefined;
        let usage: ChatUsage | undefined;
        for await (const chunk of chunks) {
          clearTimeout(timer);
          timer = setTimeout(() => silence.abort(), patience.betweenParts);
          finish = (chunk.response_metadata["finish_reason"] as string | undefined) ?? finish;
          const counted = chunk.usage_metadata as UsageMetadata | undefined;
          if (counted !== undefined) usage = { input: counted.input_tokens, output: counted.output_tokens };
          if (chunk.text !== "") yield { kind: "text", text: chunk.text };
        }
        yield endOf(finish, usage);
      } catch (error) {
        yield {
          kind: "failed",
          failure: describeFailure(error, { isSilent: silence.signal.aborted, signal: request.signal }),
        };
      } finally {
        clearTimeout(timer);
        silence.abort();
      }
    },
  };
}

function optionsOf({ baseUrl, apiKey, name }: ModelSettings, { temperature, maxTokens }: ChatRequest) {
  return {
    model: name,
    // The client insists on a key; an endpoint that asks for none does not look at it.
    apiKey: apiKey ?? "none",
    configuration: { baseURL: baseUrl },
    temperature,
    maxTokens,
    streamUsage: true,
    maxRetries: 0,
  };
}

function asPair({ role, content }: ChatMessage): [string, string] {
  return [role, content];
}

function endOf(finish: string | undefined, usage: ChatUsage | undefined): ChatPart {
  switch (finish) {
    case "stop":
      return { kind: "done", finish: "stop", usage };
    case "length":
      return { kind: "done", finish: "length", usage };
    case "content_filter":
      return { kind: "done", finish: "filtered", usage };
    default:
      return { kind: "failed", failure: { kind: "cut", detail: "the reply ended without saying why" } };
  }
}
