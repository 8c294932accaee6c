/**
 * What the fake provider does with a request. The functions are the replies and the faults that providers are known for;
 * whatever is not here is put together by hand, from pieces of one's own.
 */
export type FakeReply =
  | {
      readonly kind: "chat";
      /** A delta each. An iteration that waits is a provider that waits; one without an end goes on until the client leaves. */
      readonly pieces: Iterable<string> | AsyncIterable<string>;
      /** After the last piece: the proper end, nothing more, or a broken connection, also in the middle of a character. */
      readonly ending: "proper" | "silence" | "cut" | "cut-in-character";
      /** As the wire has it; undefined: the reply ends without saying why. */
      readonly finish: string | undefined;
      /** Undefined: this provider does not count. */
      readonly usage: { readonly input: number; readonly output: number } | undefined;
    }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      /** What an error says; sent as it is when it is a text, as JSON otherwise. */
      readonly body: unknown;
    }
  /** With status 200, whatever was asked for. */
  | { readonly kind: "raw"; readonly contentType: string; readonly body: string }
  /** One for each text of a request for embeddings. */
  | { readonly kind: "vectors"; readonly vectors: readonly (readonly number[])[] }
  /** Nothing at all, not even a status. */
  | { readonly kind: "silence" };

type Chat = Extract<FakeReply, { kind: "chat" }>;

const EVENTS = "text/event-stream; charset=utf-8";
const USAGE = { input: 12, output: 34 };
/** In code points. */
const PIECE = 5;

/** The text, in pieces, and a proper end. */
export function says(text: string, change: Partial<Omit<Chat, "kind">> = {}): Chat {
  return { kind: "chat", pieces: inPieces(text, PIECE), ending: "proper", finish: "stop", usage: USAGE, ...change };
}

/** Pieces of so many code points. */
export function inPieces(text: string, size: number): readonly string[] {
  const points = [...text];
  return points.flatMap((_, at) => (at % size === 0 ? [points.slice(at, at + size).join("")] : []));
}

/** A status instead of a reply. */
export function fails(
  status: number,
  { headers = {}, body = { error: { message: "no", type: "error", code: null } } }: Partial<FailureOptions> = {},
): FakeReply {
  return { kind: "status", status, headers, body };
}

interface FailureOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** More than the model can read, as OpenAI says it. */
export function overflows(): FakeReply {
  const message = "This model's maximum context length is 8192 tokens.";
  return fails(400, {
    body: { error: { message, type: "invalid_request_error", param: "messages", code: "context_length_exceeded" } },
  });
}

/** Nothing, until the client leaves. */
export function staysSilent(): FakeReply {
  return { kind: "silence" };
}

/** The beginning of a reply, then nothing until the client leaves. */
export function stallsAfter(text: string): FakeReply {
  return says(text, { ending: "silence" });
}

/** The beginning of a reply, then a broken connection. */
export function breaksAfter(text: string): FakeReply {
  return says(text, { ending: "cut" });
}

/** The connection breaks when the last character of the text is half sent. It must take more than one byte. */
export function breaksInside(text: string): FakeReply {
  return says(text, { ending: "cut-in-character" });
}

/** The text again and again, until the client leaves. */
export function neverEnds(text: string): FakeReply {
  return says("", { pieces: repeat(text, Number.POSITIVE_INFINITY) });
}

/** The text so many times over. */
export function repeats(text: string, times: number): FakeReply {
  return says("", { pieces: repeat(text, times) });
}

function* repeat(text: string, times: number): Generator<string, void> {
  for (let time = 0; time < times; time += 1) yield text;
}

/** A proper end without a text before it. */
export function saysNothing(): FakeReply {
  return says("");
}

/** One vector for each text. */
export function givesVectors(vectors: readonly (readonly number[])[]): FakeReply {
  return { kind: "vectors", vectors };
}

/** What models say that will not. */
export function refuses(): FakeReply {
  return says("I'm sorry, but I can't assist with that.");
}

/** A page of a proxy instead of events. */
export function sendsPage(): FakeReply {
  return { kind: "raw", contentType: "text/html", body: "<html><body>502 Bad Gateway</body></html>" };
}

/** An event whose data is cut JSON. */
export function sendsBrokenJson(): FakeReply {
  return { kind: "raw", contentType: EVENTS, body: 'data: {"choices":[{"delta":{"content":"a\n\ndata: [DONE]\n\n' };
}

/** Events whose data is JSON, but nothing of a chat. */
export function sendsOtherJson(): FakeReply {
  return { kind: "raw", contentType: EVENTS, body: 'data: null\n\ndata: {"hello":"world"}\n\ndata: [DONE]\n\n' };
}

/** An error in the middle of the events, after a text. */
export function reportsError(code: string): FakeReply {
  const delta = JSON.stringify({ choices: [{ index: 0, delta: { role: "assistant", content: "a" } }] });
  const error = JSON.stringify({ error: { message: "no", type: "server_error", code } });
  return { kind: "raw", contentType: EVENTS, body: `data: ${delta}\n\ndata: ${error}\n\n` };
}
