/** Calls the desk's API. Every way this can end is a value; nothing is thrown but faults of ours. */
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { isProblem } from "../core/is-problem.ts";
import type { DeskFailure } from "./desk-state.ts";

const TIMEOUT_MS = 30_000;

export interface DeskCall<T> {
  readonly method: "GET" | "POST" | "DELETE";
  /** After `/api/desk`. */
  readonly path: string;
  readonly body?: unknown;
  readonly language: Language;
  /** How long a reply is waited for; half a minute unless given. */
  readonly timeoutMs?: number;
  /** Aborted when nobody wants the reply any more. */
  readonly signal?: AbortSignal;
  /** Whether the reply is what was asked for; a reply without content is undefined. */
  readonly isReply: (value: unknown) => value is T;
}

export async function callDesk<T>(call: DeskCall<T>): Promise<Result<T, DeskFailure>> {
  const { method, path, body, language, timeoutMs = TIMEOUT_MS, isReply } = call;
  let text: string;
  try {
    const response = await fetch(`/api/desk${path}`, {
      method,
      headers: {
        "Accept-Language": languageTag(language),
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(call.signal === undefined ? [] : [call.signal])]),
    });
    text = await response.text();
  } catch {
    return { ok: false, error: { kind: "connection" } };
  }
  const value = text === "" ? undefined : parseJson(text);
  if (isProblem(value)) return { ok: false, error: { kind: "refused", problem: value } };
  return isReply(value) ? { ok: true, value } : { ok: false, error: { kind: "unreadable" } };
}

/** Undefined is what no JSON text means, so a page of some proxy is told apart from a reply. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return Number.NaN;
  }
}
