/**
 * A test double of a provider of models that is compatible with OpenAI's: a real server on this machine that does what a
 * script says, request by request, and remembers what it was asked. Chats are streamed or whole, as the request wants it;
 * vectors come as numbers or as base64.
 *
 * The replies, true, false and broken, are in fake-reply.ts.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { onTestFinished } from "vitest";
import type { FakeReply } from "./fake-reply.ts";

/** What the request of this number, from 0, gets. While it is not decided the provider says nothing. */
export type FakeScript = (request: FakeRequest, number: number) => FakeReply | Promise<FakeReply>;

export interface FakeRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: FakeBody;
  /** Kept once the client has gone before the reply had ended. */
  readonly left: Promise<void>;
}

/** The fields of both kinds of request; a list that was not sent is empty. */
export interface FakeBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly response_format?: unknown;
  readonly input: readonly string[];
  readonly encoding_format?: "float" | "base64";
}

export interface FakeProvider {
  /** Ends in `/v1`. Every other path before `/chat/completions` and `/embeddings` works as well. */
  readonly baseUrl: string;
  readonly origin: string;
  /** In order. */
  readonly requests: readonly FakeRequest[];
  /** The request of this number, from 0, as soon as it is there. */
  readonly request: (number: number) => Promise<FakeRequest>;
}

/** The provider of one test: it is closed when the test ends. */
export async function fakeProvider(
  script: FakeScript,
  options: { readonly tls?: { readonly key: string; readonly cert: string } } = {},
): Promise<FakeProvider> {
  const { provider, close } = await startFakeProvider(script, options);
  onTestFinished(close);
  return provider;
}

export async function startFakeProvider(
  script: FakeScript,
  { tls }: { readonly tls?: { readonly key: string; readonly cert: string } } = {},
): Promise<{ readonly provider: FakeProvider; readonly close: () => void }> {
  const requests: FakeRequest[] = [];
  const arrivals = new Map<number, PromiseWithResolvers<FakeRequest>>();
  const arrivalOf = (number: number) => {
    const arrival = arrivals.get(number) ?? Promise.withResolvers<FakeRequest>();
    arrivals.set(number, arrival);
    return arrival;
  };
  const answer = (incoming: IncomingMessage, response: ServerResponse): void => {
    void readRequest(incoming, response).then(async (request) => {
      const number = requests.push(request) - 1;
      arrivalOf(number).resolve(request);
      const isKnown = /\/(?:chat\/completions|embeddings)$/u.test(request.path);
      const reply = isKnown ? await script(request, number) : NOT_FOUND;
      if (!response.destroyed) await send(reply, request.body, response);
    });
  };
  const server = tls === undefined ? createServer(answer) : createTlsServer(tls, answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `${tls === undefined ? "http" : "https"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    provider: { baseUrl: `${origin}/v1`, origin, requests, request: (number) => arrivalOf(number).promise },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Ended by the provider itself, in the middle. */
const brokenOff = new WeakSet<ServerResponse>();

const NOT_FOUND: FakeReply = { kind: "status", status: 404, headers: {}, body: { error: { message: "no such path" } } };

async function readRequest(incoming: IncomingMessage, response: ServerResponse): Promise<FakeRequest> {
  const left = Promise.withResolvers<void>();
  response.on("close", () => {
    if (!response.writableFinished && !brokenOff.has(response)) left.resolve();
  });
  const body = JSON.parse(await text(incoming)) as Partial<FakeBody>;
  return {
    path: incoming.url ?? "",
    authorization: incoming.headers.authorization,
    headers: incoming.headers,
    body: { model: "", messages: [], ...body, input: [body.input ?? []].flat() },
    left: left.promise,
  };
}

async function send(reply: FakeReply, body: FakeBody, response: ServerResponse): Promise<void> {
  switch (reply.kind) {
    case "silence":
      return;
    case "status": {
      const content = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
      response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers }).end(content);
      return;
    }
    case "raw":
      response.writeHead(200, { "content-type": reply.contentType }).end(reply.body);
      return;
    case "vectors":
      sendJson(response, { object: "list", model: body.model, data: listOf(reply.vectors, body), usage: {} });
      return;
    case "chat":
      await (body.stream === true ? sendStream(reply, body, response) : sendWhole(reply, body, response));
  }
}

type Chat = Extract<FakeReply, { kind: "chat" }>;

async function sendStream(
  { pieces, ending, finish, usage }: Chat,
  { model, stream_options: options }: FakeBody,
  response: ServerResponse,
): Promise<void> {
  const event = (choices: readonly unknown[], more = {}) =>
    `data: ${JSON.stringify({ id: "chatcmpl-0", object: "chat.completion.chunk", created: 0, model, choices, ...more })}\n\n`;
  const delta = (content: string) => event([{ index: 0, delta: { role: "assistant", content }, finish_reason: null }]);
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  let last = "";
  for await (const piece of pieces) {
    if (response.destroyed) return;
    last = piece;
    // Once the client reads no more, no more is written; and every piece is one of its own on the way.
    if (ending !== "cut-in-character" && !response.write(delta(piece))) await drained(response);
    await setImmediate();
  }
  switch (ending) {
    case "silence":
      response.flushHeaders();
      return;
    case "cut":
      breakOff(response);
      return;
    case "cut-in-character":
      breakOff(response, halfOf(delta(last), last));
      return;
    case "proper":
      if (finish !== undefined) response.write(event([{ index: 0, delta: {}, finish_reason: finish }]));
      if (usage !== undefined && options?.include_usage === true) response.write(event([], { usage: counted(usage) }));
      response.end("data: [DONE]\n\n");
  }
}

async function sendWhole({ pieces, ending, finish, usage }: Chat, { model }: FakeBody, response: ServerResponse) {
  let content = "";
  for await (const piece of pieces) {
    if (response.destroyed) return;
    content += piece;
    await setImmediate();
  }
  if (ending === "silence") return;
  const message = { role: "assistant", content };
  const choices = [{ index: 0, message, finish_reason: finish ?? null }];
  const whole = { id: "chatcmpl-0", object: "chat.completion", created: 0, model, choices };
  const reply = { ...whole, ...(usage !== undefined && { usage: counted(usage) }) };
  if (ending === "proper") return sendJson(response, reply);
  response.writeHead(200, { "content-type": "application/json" });
  breakOff(response, halfOf(JSON.stringify(reply), content));
}

/** The bytes up to the middle of the last character of the text, which stands in the message unescaped. */
function halfOf(message: string, content: string): Uint8Array {
  const bytes = new TextEncoder().encode(message.slice(0, message.lastIndexOf(content) + content.length));
  return bytes.subarray(0, -1);
}

/** Ends the connection in the middle, once what was written is gone. */
function breakOff(response: ServerResponse, last: Uint8Array | string = ": \n\n"): void {
  brokenOff.add(response);
  response.write(last, () => response.socket?.destroy());
}

function counted({ input, output }: NonNullable<Chat["usage"]>) {
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}

/** Last first: the order is told by the index alone. */
function listOf(vectors: readonly (readonly number[])[], { encoding_format: format }: FakeBody): readonly unknown[] {
  const encode = (vector: readonly number[]) =>
    format === "base64" ? Buffer.from(Float32Array.from(vector).buffer).toString("base64") : vector;
  return vectors.map((vector, index) => ({ object: "embedding", index, embedding: encode(vector) })).toReversed();
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function drained(response: ServerResponse): Promise<unknown> {
  return Promise.race(["drain", "close"].map((event) => new Promise((resolve) => response.once(event, resolve))));
}
