import type { Conversation } from "#src/conversation/conversation.ts";
import type { ConversationParts } from "#src/conversation/conversation-parts.ts";
import type { RecordedEvent } from "#src/conversation/event.ts";
import { foldEvents } from "#src/conversation/fold-events.ts";
import type { ConversationOnWire, ConversationState } from "#src/protocol/conversation.ts";
import type { CaseState } from "#src/protocol/case.ts";

const STATE_OF: Readonly<Record<CaseState, ConversationState>> = {
  waiting: "waiting",
  "with-person": "with-person",
  closed: "with-assistant",
};

/** A conversation without its events, in the shape of the wire. */
export async function tellConversation(
  { cases }: Pick<ConversationParts, "cases">,
  conversation: Conversation,
  events: readonly RecordedEvent[],
): Promise<Omit<ConversationOnWire, "events">> {
  const { answerLanguage, interfaceLanguage } = foldEvents(conversation, events);
  const open = await cases.findOpen(conversation.id);
  return {
    id: conversation.id,
    language: answerLanguage ?? interfaceLanguage,
    state: STATE_OF[open?.state ?? "closed"],
  };
}
