/** A chat model behind an endpoint, whichever client reads it: what is known of every reply is known here. */
import type { ChatFailure, ChatModel, ChatPart, ChatUsage } from "../../ports/chat-model.ts";
import type { Chunk, StreamChunks } from "./chunk.ts";
import type { Patience } from "./patience.ts";
import { watchSilence } from "./watch-silence.ts";

interface Client {
  /** The name of the model. */
  readonly name: string;
  readonly streamChunks: StreamChunks;
  /** What an exception of this client means to whoever waits; not asked where the request was ended from this side. */
  readonly describe: (error: unknown) => ChatFailure;
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

const ENDED: Readonly<Record<"stopped" | "stalled", ChatFailure>> = {
  stopped: { kind: "stopped", detail: "nobody waits for it any more" },
  stalled: { kind: "stalled", detail: "nothing came for too long" },
};

export function createChat({ name, streamChunks, describe }: Client, patience: Patience): ChatModel {
  return {
    name,
    async *stream(request) {
      const silence = watchSilence(request.signal, patience.setAlarm);
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
        silence.end();
        yield endOf(seen);
      } catch (error) {
        const because = silence.endedBecause();
        yield { kind: "failed", failure: because === undefined ? describe(error) : ENDED[because] };
      } finally {
        silence.endRequest();
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
