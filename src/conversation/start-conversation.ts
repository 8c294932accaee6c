/** Starts a conversation. Under the same key the same one is found again, however often it is asked for. */
import type { Language } from "#src/language/language.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Channel } from "#src/protocol/channel.ts";
import { issueToken } from "./capability.ts";
import { fingerprintOf, isFingerprintOf } from "./fingerprint.ts";
import type { Conversation } from "./conversation.ts";
import type { ConversationParts } from "./conversation-parts.ts";

export interface ConversationRequest {
  readonly language: Language;
  readonly channel: Channel;
  readonly site: string;
  readonly district: string | undefined;
  /** Version of the notice the visitor was shown. */
  readonly noticeVersion: string | undefined;
  /** The request's own name, where it has one: the conversation's id follows from it. */
  readonly idempotencyKey: string | undefined;
  /** The request as it was sent: tells a repetition from another request under the same key. */
  readonly body: string;
}

export interface Started {
  readonly conversation: Conversation;
  readonly token: string;
  /** It was started by an earlier request with the same key. */
  readonly isRepeated: boolean;
}

const PURPOSE = "conversation-body";

type StartParts = Pick<ConversationParts, "conversations" | "keys" | "clock" | "newId">;

export async function startConversation(
  { conversations, keys, clock, newId }: StartParts,
  request: ConversationRequest,
): Promise<Result<Started, "key-reused">> {
  const { language, channel, site, district, noticeVersion, idempotencyKey } = request;
  const fingerprint = fingerprintOf(keys, PURPOSE, request.body);
  const id = idempotencyKey === undefined ? newId() : toBase64Url(keys.derive("conversation-id", idempotencyKey));
  const startedAt = clock.now();
  const conversation: Conversation = {
    id,
    startedAt,
    language,
    channel,
    site,
    ...(district !== undefined && { district }),
    fingerprint,
  };
  const isNew = await conversations.start(conversation, [
    {
      kind: "conversation.started",
      at: startedAt.toISOString(),
      author: "system",
      once: "started",
      language,
      channel,
      ...(noticeVersion !== undefined && { noticeVersion }),
    },
  ]);
  const token = issueToken(keys, id, toBase64Url(keys.derive("first-token-nonce", id)));
  if (isNew) return { ok: true, value: { conversation, token, isRepeated: false } };

  const before = await conversations.find(id);
  if (before === undefined || !isFingerprintOf(before.fingerprint, keys, PURPOSE, request.body))
    return { ok: false, error: "key-reused" };
  return { ok: true, value: { conversation: before, token, isRepeated: true } };
}
