import type { ChatEnd, ChatFailure, ChatModel, ChatRequest, ChatUsage } from "../ports/chat-model.ts";
import type { Result } from "./result.ts";
import { tokensOf } from "./tokens-of.ts";

export interface WholeReply {
  readonly text: string;
  /** Estimated where the endpoint does not count. */
  readonly usage: ChatUsage | undefined;
}

/** It may have cost something all the same. */
export interface FailedReply extends ChatFailure {
  /** Estimated; undefined when the provider read nothing. */
  readonly usage: ChatUsage | undefined;
}

/** Waits for a model's whole reply. One that is not whole, because it was cut or held back, is none. */
export async function wholeReply(model: ChatModel, request: ChatRequest): Promise<Result<WholeReply, FailedReply>> {
  const texts: string[] = [];
  let end: ChatEnd | undefined;
  for await (const part of model.stream(request)) {
    if (part.kind === "text") {
      texts.push(part.text);
      continue;
    }
    end = part;
    break;
  }
  const usage = tokensOf(request, texts, end);
  if (end === undefined) return { ok: false, error: { kind: "cut", detail: "the reply did not end", usage } };
  if (end.kind === "failed") return { ok: false, error: { ...end.failure, usage } };
  if (end.finish === "stop") return { ok: true, value: { text: texts.join(""), usage } };
  return { ok: false, error: { kind: "cut", detail: `the reply ended early: ${end.finish}`, usage } };
}
