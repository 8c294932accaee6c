/** A test double of a model: says what it is told to, part by part, and remembers what it was asked. */
import type { ChatModel, ChatPart, ChatRequest } from "#src/platform/ports/chat-model.ts";

export interface ScriptedModel extends ChatModel {
  readonly asked: readonly ChatRequest[];
  /** How often it was not listened to until its end. */
  readonly leftEarly: () => number;
}

export const DONE: ChatPart = { kind: "done", finish: "stop", usage: { input: 100, output: 20 } };

/** @param parts texts are parts of that text; `done` follows unless the last part is an end already */
export function scriptedModel(parts: readonly (string | ChatPart)[], name = "scripted"): ScriptedModel {
  const asked: ChatRequest[] = [];
  let leftEarly = 0;
  return {
    name,
    asked,
    leftEarly: () => leftEarly,
    async *stream(request) {
      asked.push(request);
      let isOver = false;
      try {
        for (const part of parts) {
          if (request.signal?.aborted) {
            isOver = true;
            yield { kind: "failed", failure: { kind: "stopped", detail: "nobody waits" } };
            return;
          }
          const next: ChatPart = typeof part === "string" ? { kind: "text", text: part } : part;
          isOver = next.kind !== "text";
          yield next;
          if (isOver) return;
        }
        isOver = true;
        yield DONE;
      } finally {
        if (!isOver) leftEarly += 1;
      }
    },
  };
}
