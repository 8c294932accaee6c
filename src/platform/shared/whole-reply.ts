import type { ChatFailure, ChatModel, ChatRequest, ChatUsage } from "../ports/chat-model.ts";
import type { Result } from "./result.ts";

export interface WholeReply {
  readonly text: string;
  readonly usage: ChatUsage | undefined;
}

/** Waits for a model's whole reply. One that is not whole, because it was cut or held back, is none. */
export async function wholeReply(model: ChatModel, request: ChatRequest): Promise<Result<WholeReply, ChatFailure>> {
  const texts: string[] = [];
  for await (const part of model.stream(request)) {
    if (part.kind === "failed") return { ok: false, error: part.failure };
    if (part.kind === "text") texts.push(part.text);
    else if (part.finish === "stop") return { ok: true, value: { text: texts.join(""), usage: part.usage } };
    else return { ok: false, error: { kind: "cut", detail: `the reply ended early: ${part.finish}` } };
  }
  return { ok: false, error: { kind: "cut", detail: "the reply did not end" } };
}
