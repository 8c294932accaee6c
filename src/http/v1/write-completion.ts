/** A turn as a completion: at once, or in the chunks of a stream, which say the same one after the other. */
import { type ChatCompletion, type ChatCompletionChunk, MODEL } from "#src/protocol/chat-completion.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { untoldDeltas } from "../conversation/untold-deltas.ts";
import { urlCitations } from "./url-citations.ts";

export interface CompletionFrame {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  /** What addresses of this service begin with. */
  readonly origin: string;
}

type Choice = ChatCompletionChunk["choices"][number];
type Message = ChatCompletion["choices"][number]["message"];

export function writeCompletion(turn: Turn, { id, created, origin }: CompletionFrame): ChatCompletion {
  const message: Message = {
    role: "assistant",
    content: turn.text,
    refusal: null,
    ...besidesText(turn, origin),
  };
  return {
    id,
    object: "chat.completion",
    created,
    model: MODEL,
    choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
    luodi: wholeNote(turn),
  };
}

/** What a stream begins with, before there is anything to say. */
export function writeFirstChunk(frame: CompletionFrame): ChatCompletionChunk {
  return writeChunk(frame, { role: "assistant", content: "", refusal: null });
}

/** A piece of the text. */
export function writeTextChunk(content: string, frame: CompletionFrame): ChatCompletionChunk {
  return writeChunk(frame, { content });
}

/**
 * The text piece by piece, then everything else with the last.
 *
 * @param told of the text already
 */
export function writeChunks(turn: Turn, told: string, frame: CompletionFrame): readonly ChatCompletionChunk[] {
  return [
    ...untoldDeltas(turn.text, told).map((content) => writeTextChunk(content, frame)),
    { ...writeChunk(frame, besidesText(turn, frame.origin), "stop"), luodi: wholeNote(turn) },
  ];
}

/** What comes last where a client asks for its usage. */
export function writeUsageChunk(frame: CompletionFrame): ChatCompletionChunk {
  return { ...writeChunk(frame, {}), choices: [], usage: null };
}

function writeChunk(
  { id, created }: CompletionFrame,
  delta: Choice["delta"],
  finish: Choice["finish_reason"] = null,
): ChatCompletionChunk {
  const choices: Choice[] = [{ index: 0, delta, logprobs: null, finish_reason: finish }];
  return { id, object: "chat.completion.chunk", created, model: MODEL, choices };
}

function besidesText(turn: Turn, origin: string): Pick<Message, "annotations" | "luodi"> {
  const { outcome, reason, language, confidence, label } = turn;
  return {
    annotations: urlCitations(turn, origin),
    luodi: { outcome, ...(reason && { reason }), language, confidence, label },
  };
}

function wholeNote({ id: _id, text: _text, conversationId: _conversation, ...rest }: Turn): ChatCompletion["luodi"] {
  return rest;
}
