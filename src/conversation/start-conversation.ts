/** Starts a conversation. Under the same key the same one is found again, however often it is asked for. */
import type { Language } from "#src/language/language.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Channel } from "#src/protocol/channel.ts";
import type { Consents } from "#src/protocol/event.ts";
import { consentEvent } from "./change-consents.ts";
import { focusOnGuide } from "./focus-on-guide.ts";
import { issueToken } from "./capability.ts";
import { fingerprintOf, isFingerprintOf } from "./fingerprint.ts";
import type { Conversation } from "./conversation.ts";
import type { NewEvent } from "./event.ts";
import type { ConversationParts } from "./conversation-parts.ts";

type GuideRead = Parameters<typeof focusOnGuide>[0];

export interface ConversationRequest {
  readonly language: Language;
  readonly channel: Channel;
  readonly site: string;
  readonly district: string | undefined;
  /** The guide the visitor has before them: the first messages may lean on it. */
  readonly guide?: GuideRead | undefined;
  /** Version of the notice the visitor was shown. */
  readonly noticeVersion: string | undefined;
  /** What the visitor has separately agreed to. */
  readonly consents?: Consents | undefined;
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
/** After a day the same key is another request. */
const KEY_KEPT_MS = 86_400_000;

type StartParts = Pick<ConversationParts, "conversations" | "keys" | "clock" | "newId">;

export async function startConversation(
  parts: StartParts,
  request: ConversationRequest,
): Promise<Result<Started, "key-reused">> {
  const { conversations, keys, clock, newId } = parts;
  if (request.idempotencyKey === undefined) {
    const conversation = describe(parts, request, newId(), clock.now());
    await conversations.start(conversation, firstEvents(conversation, request));
    return { ok: true, value: tell(keys, conversation, false) };
  }
  for (let period = 0; ; period++) {
    const names = keys.deriveAll("conversation-id", request.idempotencyKey, String(period)).map(toBase64Url);
    const [id = "", ...earlierNames] = names;
    const conversation = describe(parts, request, id, clock.now());
    const earlier = await findFirst(conversations, earlierNames);
    if (earlier === undefined && (await conversations.start(conversation, firstEvents(conversation, request)))) {
      return { ok: true, value: tell(keys, conversation, false) };
    }
    const before = earlier ?? (await conversations.find(id));
    // Started and erased at this very moment: the next name is free.
    if (before === undefined || clock.now().getTime() - before.startedAt.getTime() >= KEY_KEPT_MS) continue;
    return isFingerprintOf(before.fingerprint, keys, PURPOSE, request.body)
      ? { ok: true, value: tell(keys, before, true) }
      : { ok: false, error: "key-reused" };
  }
}

function describe({ keys }: StartParts, request: ConversationRequest, id: string, startedAt: Date): Conversation {
  const { language, channel, site, guide, body } = request;
  const district = request.district ?? (guide && focusOnGuide(guide, language).districts[0]);
  return {
    id,
    startedAt,
    language,
    channel,
    site,
    ...(district !== undefined && { district }),
    fingerprint: fingerprintOf(keys, PURPOSE, body),
  };
}

function firstEvents(conversation: Conversation, request: ConversationRequest): readonly NewEvent[] {
  const { consents, language } = request;
  const agreed = consents === undefined ? [] : [consentEvent({ consents, language }, conversation.startedAt)];
  return [started(conversation, request), ...agreed];
}

function started(
  { startedAt, language, channel }: Conversation,
  { noticeVersion, guide }: ConversationRequest,
): NewEvent {
  return {
    kind: "conversation.started",
    at: startedAt.toISOString(),
    author: "system",
    once: "started",
    language,
    channel,
    ...(noticeVersion !== undefined && { noticeVersion }),
    ...(guide !== undefined && { internal: { focus: focusOnGuide(guide, language) } }),
  };
}

/** The first token is the same however often it is asked for. */
function tell(keys: StartParts["keys"], conversation: Conversation, isRepeated: boolean): Started {
  const nonce = toBase64Url(keys.derive("first-token-nonce", conversation.id));
  return { conversation, token: issueToken(keys, conversation.id, nonce), isRepeated };
}

async function findFirst(
  { find }: Pick<ConversationStore, "find">,
  ids: readonly string[],
): Promise<Conversation | undefined> {
  for (const id of ids) {
    const found = await find(id);
    if (found !== undefined) return found;
  }
  return undefined;
}
