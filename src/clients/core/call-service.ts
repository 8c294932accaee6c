/**
 * One request to the service. Every way it can end is a value; nothing is thrown but faults of ours.
 */
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { isProblem } from "./is-problem.ts";
import { limitSilence } from "./limit-silence.ts";
import { parseJson } from "./parse-json.ts";
import type { ServiceFailure } from "./service-failure.ts";
import type { ServiceReply, ServiceRequest, Transport } from "./transport.ts";

export interface Service {
  readonly transport: Transport;
  /** Language of the page: the reader's, for what the service says of itself. */
  readonly readerLanguage: () => Language;
  /** Longest wait for a reply to begin, and between two parts of it. */
  readonly silenceMs: number;
}

export interface Call extends Pick<ServiceRequest, "method" | "path"> {
  /** Bearer token of the conversation; undefined where none is needed. */
  readonly token?: string | undefined;
  /** Sent as JSON. */
  readonly body?: object;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the call from outside; it ends as `connection-lost` then. */
  readonly signal?: AbortSignal | undefined;
}

/** @returns the reply once it has begun, with its body still to be read; a problem has been read and is a failure */
export async function callService(service: Service, call: Call): Promise<Result<ServiceReply, ServiceFailure>> {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  call.signal?.addEventListener("abort", abort);
  let isTooSlow = false;
  const timer = setTimeout(() => {
    isTooSlow = true;
    stop.abort();
  }, service.silenceMs);
  try {
    if (call.signal?.aborted === true) return { ok: false, error: { kind: "connection-lost" } };
    const reply = await service.transport.request(requestOf(service, call, stop.signal));
    const body = guardBody(reply.body, service.silenceMs, () => {
      call.signal?.removeEventListener("abort", abort);
      stop.abort();
    });
    return reply.status < 400 ? { ok: true, value: { ...reply, body } } : refusal(service, { ...reply, body });
  } catch {
    call.signal?.removeEventListener("abort", abort);
    return { ok: false, error: { kind: isTooSlow ? "too-slow" : "connection-lost" } };
  } finally {
    clearTimeout(timer);
  }
}

/** The JSON of a whole reply; undefined inside where it has none. */
export async function callForJson(service: Service, call: Call): Promise<Result<unknown, ServiceFailure>> {
  const reply = await callService(service, call);
  if (!reply.ok) return reply;
  const text = await readText(service, reply.value);
  if (text === undefined) return { ok: false, error: { kind: "connection-lost" } };
  return { ok: true, value: parseJson(text) };
}

/** @returns undefined when the connection ends before the body does */
export async function readBytes(reply: ServiceReply): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of reply.body) chunks.push(chunk);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function readText({ transport }: Service, reply: ServiceReply): Promise<string | undefined> {
  const bytes = await readBytes(reply);
  return bytes && transport.createDecoder()(bytes);
}

async function refusal(service: Service, reply: ServiceReply): Promise<Result<never, ServiceFailure>> {
  const text = await readText(service, reply);
  if (text === undefined) return { ok: false, error: { kind: "connection-lost" } };
  const value = parseJson(text);
  return { ok: false, error: isProblem(value) ? { kind: "refused", problem: value } : { kind: "reply-unreadable" } };
}

function requestOf({ readerLanguage }: Service, call: Call, signal: AbortSignal): ServiceRequest {
  const { method, path, token, body, accept = "application/json", headers } = call;
  return {
    method,
    path,
    headers: {
      Accept: accept,
      "Accept-Language": languageTag(readerLanguage()),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    body: body && JSON.stringify(body),
    signal,
  };
}

/** The connection is let go of when its body ends, is left, or falls silent. */
async function* guardBody(
  body: AsyncIterable<Uint8Array>,
  silenceMs: number,
  letGo: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* limitSilence(body, silenceMs);
  } finally {
    letGo();
  }
}
