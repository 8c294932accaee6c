import type { Language } from "#src/language/language.ts";
import type { Consents } from "#src/protocol/event.ts";
import { isAgreed } from "#src/platform/shared/is-agreed.ts";
import type { Conversation } from "./conversation.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import type { NewEvent } from "./event.ts";
import { NOTICE_VERSION } from "./notice.ts";
import { readSoFar } from "./read-so-far.ts";

/** What the visitor chose, and in which language they read what they chose. */
export interface ConsentChange {
  readonly consents: Consents;
  readonly language: Language;
}

/** Gives or withdraws consents, from the next message on. @returns false where the conversation was erased meanwhile */
export async function changeConsents(
  { conversations, clock, bus }: Pick<ConversationParts, "conversations" | "clock" | "bus">,
  conversation: Conversation,
  change: ConsentChange,
): Promise<boolean> {
  const { modelsAgreed } = await readSoFar(conversations, conversation);
  const { modelAbroad, models = [] } = change.consents;
  const wanted = modelAbroad ? models : [];
  if (wanted.length === modelsAgreed.length && wanted.every((model) => isAgreed(model, modelsAgreed))) return true;
  const appended = await conversations.append(conversation.id, [consentEvent(change, clock.now())]);
  await bus.announce(`conversation:${conversation.id}`);
  return appended.kind === "appended";
}

/** Keeps what a consent is worth nothing without: when it was given, for which models, and to which notice. */
export function consentEvent({ consents, language }: ConsentChange, at: Date): NewEvent {
  return {
    kind: "consents.changed",
    at: at.toISOString(),
    author: "visitor",
    consents,
    language,
    noticeVersion: NOTICE_VERSION,
  };
}
