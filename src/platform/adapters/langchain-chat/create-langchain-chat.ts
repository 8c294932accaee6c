/**
 * A chat model behind any endpoint that is compatible with OpenAI's, through LangChain. What LangChain costs is paid by the
 * first request, not by a start that may never need it.
 */
import type { ChatModel, ChatPart, ChatUsage } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import { describeFailure } from "../langchain-endpoint/describe-failure.ts";
import { openChunks, type Chunk } from "./open-chunks.ts";
import { watchSilence } from "./watch-silence.ts";

/** How long a model may be silent, in milliseconds. */
export interface Patience {
  readonly untilFirstPart: number;
  readonly betweenParts: number;
}

/** What is known of a reply so far. */
interface Seen {
  /** In UTF-16 units. */
  readonly length: number;
  readonly finish: string | undefined;
  readonly usage: ChatUsage | undefined;
}

/** In UTF-16 units. A reply that has more for each token it may have is one that does not end by itself. */
const LONGEST_TOKEN = 16;

export function createLangchainChat(settings: ModelSettings, patience: Patience): ChatModel {
  const streamChunks = openChunks(settings);
  return {
    name: settings.name,
    async *stream(request) {
      const silence = watchSilence(request.signal);
      try {
        silence.expectWithin(patience.untilFirstPart);
        let seen: Seen = { length: 0, finish: undefined, usage: undefined };
        for await (const chunk of streamChunks(request, silence.signal)) {
          silence.stopExpecting();
          seen = withChunk(seen, chunk);
          if (chunk.text !== "") yield { kind: "text", text: chunk.text };
          if (seen.length > request.maxTokens * LONGEST_TOKEN) return yield endOf({ ...seen, finish: "length" });
          silence.expectWithin(patience.betweenParts);
        }
        // A stream that was ended from here looks like one that its provider ended.
        silence.signal.throwIfAborted();
        yield endOf(seen);
      } catch (error) {
        yield { kind: "failed", failure: describeFailure(error, silence.endedBecause()) };
      } finally {
        silence.end();
      }
    },
  };
}

function withChunk({ length, finish, usage }: Seen, chunk: Chunk): Seen {
  return {
    length: length + chunk.text.length,
    finish: chunk.finish ?? finish,
    usage: chunk.usage ?? usage,
  };
}

function endOf({ length, finish, usage }: Seen): ChatPart {
  switch (finish) {
    case "stop":
      return length > 0 ? { kind: "done", finish: "stop", usage } : failed("unreadable", "the reply is empty");
    case "length":
      return { kind: "done", finish: "length", usage };
    case "content_filter":
      return { kind: "done", finish: "filtered", usage };
    case undefined:
      return length > 0
        ? failed("cut", "the reply ended without saying why")
        : failed("unreadable", "what came is no reply");
    default:
      return failed("cut", "the reply ended for no reason that is known");
  }
}

function failed(kind: "cut" | "unreadable", detail: string): ChatPart {
  return { kind: "failed", failure: { kind, detail } };
}
