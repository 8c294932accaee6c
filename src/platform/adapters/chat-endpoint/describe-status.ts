import type { ChatFailure } from "../../ports/chat-model.ts";
import { withCode } from "./with-code.ts";

const FIRST_REDIRECT = 300;
const FIRST_CLIENT_ERROR = 400;
const TOO_LARGE = 413;
const TOO_MANY_REQUESTS = 429;
const FIRST_SERVER_ERROR = 500;
/** The key, the balance, the address or the name of the model: it is the same for whatever is asked next. */
const CONCERNS_EVERY_REQUEST: readonly unknown[] = [401, 402, 404, "insufficient_quota"];
const MS = 1000;

/** What a status other than success means. @param code the one of the error that the provider tells */
export function describeStatus(status: number, code: unknown, headers: unknown): ChatFailure {
  if (status === TOO_LARGE) return TOO_LONG;
  const detail = withCode(`status ${status}`, code);
  // It has moved, and nobody is followed to where the settings do not lead.
  const isElsewhere = status >= FIRST_REDIRECT && status < FIRST_CLIENT_ERROR;
  if (isElsewhere || CONCERNS_EVERY_REQUEST.some((each) => each === status || each === code)) {
    return { kind: "refused", detail, isLasting: true };
  }
  if (status === TOO_MANY_REQUESTS) return { kind: "busy", detail, retryAfterMs: retryAfter(headers) };
  return { kind: status >= FIRST_SERVER_ERROR ? "broken" : "refused", detail };
}

export const TOO_LONG: ChatFailure = { kind: "too-long", detail: "more than the model can read" };

/** In seconds, or as a date of the provider's own clock. */
function retryAfter(headers: unknown): number | undefined {
  if (!(headers instanceof Headers)) return undefined;
  const given = headers.get("retry-after") ?? "";
  const ms = /^\d+$/u.test(given) ? Number(given) * MS : Date.parse(given) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
