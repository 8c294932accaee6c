import type { ChatFailure } from "../../ports/chat-model.ts";

const TOO_MANY_REQUESTS = 429;
const FIRST_SERVER_ERROR = 500;
const MS = 1000;

interface Circumstances {
  /** The model said nothing for too long, so the request was ended. */
  readonly isSilent: boolean;
  /** Whoever asked wants no reply any more. */
  readonly signal: AbortSignal | undefined;
}

/** What a client's exception means to whoever waits for a reply. */
export function describeFailure(error: unknown, { isSilent, signal }: Circumstances): ChatFailure {
  if (signal?.aborted) return { kind: "stopped", detail: "nobody waits for it any more" };
  if (isSilent) return { kind: "stalled", detail: "nothing came for too long" };
  const { status, code, name, headers } = asRecord(error);
  if (name === "ContextOverflowError" || code === "context_length_exceeded") {
    return { kind: "too-long", detail: "more than the model can read" };
  }
  if (typeof status === "number") {
    const detail = `status ${status}`;
    if (status === TOO_MANY_REQUESTS) return { kind: "busy", detail, retryAfterMs: retryAfter(headers) };
    return { kind: status >= FIRST_SERVER_ERROR ? "broken" : "refused", detail };
  }
  if (name === "APIConnectionError" || name === "APIConnectionTimeoutError") {
    return { kind: "unreachable", detail: "no connection" };
  }
  return { kind: "unreadable", detail: "what came is no reply" };
}

function retryAfter(headers: unknown): number | undefined {
  const seconds = headers instanceof Headers ? Number(headers.get("retry-after") ?? Number.NaN) : Number.NaN;
  return Number.isFinite(seconds) ? seconds * MS : undefined;
}

function asRecord(error: unknown): Readonly<Record<string, unknown>> {
  return typeof error === "object" && error !== null ? (error as Record<string, unknown>) : {};
}
