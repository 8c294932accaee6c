/**
 * Asks the service one question over HTTP. Every way this can end is a value; nothing is thrown but faults of ours.
 */
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { Problem } from "#src/protocol/problem.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { isProblem } from "./is-problem.ts";
import { isTurn } from "./is-turn.ts";

export type AskFailure =
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "connection-lost" }
  | { readonly kind: "too-slow" }
  | { readonly kind: "reply-unreadable" };

export interface AskOptions {
  readonly fetch: typeof fetch;
  /** Language of the page: the reader's, for errors and where the question alone does not tell. */
  readonly readerLanguage: Language;
  /** Longest wait for one try. */
  readonly timeoutMs: number;
  /** Pause before the second try. */
  readonly retryDelayMs: number;
}

/**
 * Tries a second time when the connection failed or the service was not ready yet: both pass quickly, and asking stores
 * nothing, so asking twice does no harm. What was too slow once is not tried again; the reader has waited enough.
 */
export async function askService(request: Ask, options: AskOptions): Promise<Result<Turn, AskFailure>> {
  const first = await askOnce(request, options);
  if (first.ok || !mayPassQuickly(first.error)) return first;

  await new Promise((resolve) => setTimeout(resolve, options.retryDelayMs));
  return askOnce(request, options);
}

function mayPassQuickly(failure: AskFailure): boolean {
  return failure.kind === "connection-lost" || (failure.kind === "refused" && failure.problem.code === "not-ready");
}

async function askOnce(request: Ask, options: AskOptions): Promise<Result<Turn, AskFailure>> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let body: string;
  try {
    const response = await options.fetch("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": languageTag(options.readerLanguage) },
      body: JSON.stringify(request),
      signal,
    });
    body = await response.text();
  } catch {
    return { ok: false, error: { kind: signal.aborted ? "too-slow" : "connection-lost" } };
  }
  return readReply(body);
}

/** The shape tells a turn from a problem; the status would say the same again. */
function readReply(body: string): Result<Turn, AskFailure> {
  const value = parseJson(body);
  if (isTurn(value)) return { ok: true, value };
  if (isProblem(value)) return { ok: false, error: { kind: "refused", problem: value } };
  return { ok: false, error: { kind: "reply-unreadable" } };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
