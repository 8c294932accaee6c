/**
 * A reader reports a mistake in a guide: a conversation about that guide with nothing in it but the report, and a case for
 * the team that helps with its matter. Under the same key the same case is found again.
 */
import type { Guide } from "#src/knowledge/knowledge.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { HandoffRequest } from "#src/protocol/case.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import { type HandoffGiven, requestHandoff } from "./request-handoff.ts";
import { type ConversationRequest, startConversation } from "./start-conversation.ts";

export interface MistakeReport extends Pick<ConversationRequest, "language" | "site" | "noticeVersion"> {
  readonly guide: Guide;
  /** Where the mistake is (`reason`), what is wrong, and where the reporter may be reached. */
  readonly request: HandoffRequest;
  /** The form's own name: sent twice, it opens one case. */
  readonly key: string;
}

export async function reportMistake(
  parts: ConversationParts,
  { guide, request, key, ...frame }: MistakeReport,
): Promise<Result<HandoffGiven, TextProblem | "key-reused" | "no-conversation">> {
  const note = parts.redact([request.reason ?? "", request.text ?? ""].join("\n"));
  if (!note.ok) return note;
  const body = JSON.stringify([guide.id, request]);
  const started = await startConversation(parts, {
    ...frame,
    guide,
    channel: "web",
    district: undefined,
    idempotencyKey: key,
    body,
  });
  if (!started.ok) return started;
  const asked = { request, topic: guide.topic, idempotencyKey: key, body };
  return requestHandoff(parts, started.value.conversation, asked);
}
