import { createParser, type EventSourceMessage } from "eventsource-parser";
import type { ChatRequest } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import type { Chunk, StreamChunks } from "../chat-endpoint/chunk.ts";
import { noConnection } from "../chat-endpoint/no-connection.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { EndpointError } from "./endpoint-error.ts";
import { readEvent, unreadable } from "./read-event.ts";

/** In UTF-16 units. What a provider sends at once has a hundredth of it. */
const LONGEST_EVENT = 1 << 20;

/** One chunk for all that is read at once, so that a fast model costs less for each part, not more. */
export function openCompletions({ baseUrl, apiKey, name }: ModelSettings): StreamChunks {
  const url = `${baseUrl}/chat/completions`;
  const headers = {
    "content-type": "application/json",
    accept: "text/event-stream",
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };

  async function ask(request: ChatRequest, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    // What is asked goes where the settings lead, and is not sent on from there.
    const init = { method: "POST", headers, body: bodyOf(name, request), signal, redirect: "manual" } as const;
    const response = await fetch(url, init).catch((error: unknown) => {
      throw new EndpointError(noConnection(error));
    });
    if (!response.ok) throw new EndpointError(await describeRefusal(response));
    if (response.body === null) throw unreadable();
    return response.body;
  }

  return async function* streamCompletion(request, signal) {
    const reader = (await ask(request, signal)).getReader();
    const decoder = new TextDecoder();
    let arrived: EventSourceMessage[] = [];
    const parser = createParser({
      onEvent: (event) => arrived.push(event),
      onError: ({ type }) => {
        if (type === "max-buffer-size-exceeded") throw unreadable();
      },
      maxBufferSize: LONGEST_EVENT,
    });
    // To its end, past the last event: a connection that was read to its end serves the next request.
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      if (arrived.length === 0) continue;
      const { chunk, fault } = readTogether(arrived);
      arrived = [];
      yield chunk;
      if (fault !== undefined) throw fault;
    }
  };
}

/** What came before a fault is told all the same. */
function readTogether(events: readonly EventSourceMessage[]): {
  readonly chunk: Chunk;
  readonly fault?: EndpointError;
} {
  let text = "";
  let finish: Chunk["finish"];
  let usage: Chunk["usage"];
  for (const event of events) {
    const read = readEvent(event);
    if (read instanceof EndpointError) return { chunk: { text, finish, usage }, fault: read };
    text += read.text;
    finish = read.finish ?? finish;
    usage = read.usage ?? usage;
  }
  return { chunk: { text, finish, usage } };
}

function bodyOf(model: string, { messages, schema, temperature, maxTokens }: ChatRequest): string {
  return JSON.stringify({
    model,
    messages,
    temperature,
    max_tokens: maxTokens,
    stream: true,
    stream_options: { include_usage: true },
    response_format: schema && { type: "json_object" },
  });
}
