import type { Conversation } from "#src/conversation/conversation.ts";
import type { ConversationParts } from "#src/conversation/conversation-parts.ts";
import { readSoFar } from "#src/conversation/read-so-far.ts";
import type { ConversationOnWire, ConversationState } from "#src/protocol/conversation.ts";
import type { CaseState } from "#src/protocol/case.ts";

const STATE_OF: Readonly<Record<CaseState, ConversationState>> = {
  waiting: "waiting",
  "with-person": "with-person",
  closed: "with-assistant",
};

/** A conversation without its events, in the shape of the wire. */
export async function tellConversation(
  { conversations, cases }: Pick<ConversationParts, "conversations" | "cases">,
  conversation: Conversation,
): Promise<Omit<ConversationOnWire, "events">> {
  const { answerLanguage, interfaceLanguage } = await readSoFar(conversations, conversation);
  const open = await cases.findOpen(conversation.id);
  return {
    id: conversation.id,
    language: answerLanguage ?? interfaceLanguage,
    state: STATE_OF[open?.state ?? "closed"],
  };
}
