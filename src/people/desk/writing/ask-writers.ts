import type { ChatFailure, ChatModel, ChatRequest } from "#src/platform/ports/chat-model.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { wholeReply } from "#src/platform/shared/whole-reply.ts";

export interface Written {
  readonly text: string;
  /** Name of the model that wrote it. */
  readonly model: string;
}

const NONE: ChatFailure = { kind: "refused", detail: "there is no model to ask" };
const EMPTY: ChatFailure = { kind: "unreadable", detail: "the reply is empty" };

/** The whole reply of the first model that gives one. Where none does: why the last one did not. */
export async function askWriters(
  writers: readonly ChatModel[],
  request: ChatRequest,
): Promise<Result<Written, ChatFailure>> {
  let failure = NONE;
  for (const writer of writers) {
    const reply = await wholeReply(writer, request);
    const text = reply.ok ? reply.value.text.trim() : "";
    if (text !== "") return { ok: true, value: { text, model: writer.name } };
    failure = reply.ok ? EMPTY : reply.error;
    if (failure.kind === "stopped") break;
  }
  return { ok: false, error: failure };
}
