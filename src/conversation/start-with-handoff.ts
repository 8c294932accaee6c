/**
 * A conversation that begins with a request for a person: nothing was said in it yet, and its case is open at once. Under
 * the same key the same case is found again.
 */
import type { Result } from "#src/platform/shared/result.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import { type HandoffAsked, type HandoffGiven, requestHandoff } from "./request-handoff.ts";
import { type ConversationRequest, startConversation } from "./start-conversation.ts";

export interface FirstHandoff
  extends Omit<ConversationRequest, "idempotencyKey">, Pick<HandoffAsked, "request" | "topic"> {
  /** The request's own name: sent twice, it opens one case. */
  readonly key: string;
}

/** A text that is not taken starts nothing. */
export async function startWithHandoff(
  parts: ConversationParts,
  { request, topic, key, ...frame }: FirstHandoff,
): Promise<Result<HandoffGiven, TextProblem | "key-reused" | "no-conversation">> {
  const note = parts.redact([request.reason ?? "", request.text ?? ""].join("\n"));
  if (!note.ok) return note;
  const started = await startConversation(parts, { ...frame, idempotencyKey: key });
  if (!started.ok) return started;
  return requestHandoff(parts, started.value.conversation, { request, topic, idempotencyKey: key, body: frame.body });
}
