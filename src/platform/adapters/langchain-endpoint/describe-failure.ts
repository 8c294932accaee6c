import type { ChatFailure } from "../../ports/chat-model.ts";

const TOO_MANY_REQUESTS = 429;
const TOO_LARGE = 413;
const FIRST_SERVER_ERROR = 500;
/** The key, the balance, the address or the name of the model: it is the same for whatever is asked next. */
const CONCERNS_EVERY_REQUEST: readonly unknown[] = [401, 402, 404, "insufficient_quota"];
const MS = 1000;
/** What a code of a provider looks like; anything else in its place is not repeated. */
const CODE = /^\w{1,40}$/u;

/**
 * What a client's exception means to whoever waits for a reply.
 * @param endedBecause why the request was ended from this side; undefined when it was not
 */
export function describeFailure(error: unknown, endedBecause: "stopped" | "stalled" | undefined): ChatFailure {
  if (endedBecause === "stopped") return { kind: "stopped", detail: "nobody waits for it any more" };
  const { status, code, name, headers, cause } = asRecord(error);
  if (endedBecause === "stalled" || name === "TimeoutError") {
    return { kind: "stalled", detail: "nothing came for too long" };
  }
  if (name === "ContextOverflowError" || status === TOO_LARGE) {
    return { kind: "too-long", detail: "more than the model can read" };
  }
  if (typeof status === "number") return describeStatus(status, code, headers);
  // Thrown by OpenAI's client, which has headers once there is a reply.
  const isOfClient = error instanceof Error && "requestID" in error;
  if (isOfClient && headers !== undefined) {
    return { kind: "broken", detail: withCode("an error in the middle of the reply", code) };
  }
  if (isOfClient) return { kind: "unreachable", detail: withCode("no connection", codeOf(cause)) };
  // Whatever cannot be read is a fault of the one that reads it, which knows no deeper cause.
  if (error instanceof SyntaxError || (error instanceof TypeError && cause === undefined)) {
    return { kind: "unreadable", detail: "what came is no reply" };
  }
  return { kind: "cut", detail: "the connection broke in the middle of the reply" };
}

function describeStatus(status: number, code: unknown, headers: unknown): ChatFailure {
  const detail = withCode(`status ${status}`, code);
  if (CONCERNS_EVERY_REQUEST.some((each) => each === status || each === code)) {
    return { kind: "refused", detail, isLasting: true };
  }
  if (status === TOO_MANY_REQUESTS) return { kind: "busy", detail, retryAfterMs: retryAfter(headers) };
  return { kind: status >= FIRST_SERVER_ERROR ? "broken" : "refused", detail };
}

/** In seconds, or as a date of the provider's own clock. */
function retryAfter(headers: unknown): number | undefined {
  if (!(headers instanceof Headers)) return undefined;
  const given = headers.get("retry-after") ?? "";
  const ms = /^\d+$/u.test(given) ? Number(given) * MS : Date.parse(given) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function withCode(detail: string, code: unknown): string {
  return typeof code === "string" && CODE.test(code) ? `${detail}, ${code}` : detail;
}

/** The one of the system, such as ECONNREFUSED, which lies deepest. */
function codeOf(error: unknown): unknown {
  const { code, cause } = asRecord(error);
  return cause === undefined ? code : (codeOf(cause) ?? code);
}

function asRecord(error: unknown): Readonly<Record<string, unknown>> {
  return typeof error === "object" && error !== null ? (error as Record<string, unknown>) : {};
}
