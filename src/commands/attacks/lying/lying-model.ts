import type { ChatModel } from "#src/platform/ports/chat-model.ts";

/** A test double of a model that obeys an attacker: says the sentences it is given, whatever it is asked. */
export function lyingModel(sentences: readonly string[]): ChatModel {
  return {
    name: "lying",
    async *stream() {
      for (const sentence of sentences) yield { kind: "text", text: `${sentence}\n` };
      yield { kind: "done", finish: "stop", usage: undefined };
    },
  };
}
