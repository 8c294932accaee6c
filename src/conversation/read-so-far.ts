import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import { OUTCOMES } from "#src/protocol/turn.ts";
import type { Conversation } from "./conversation.ts";
import { type ConversationSoFar, foldEvents } from "./fold-events.ts";

const TURNS = OUTCOMES.map((outcome) => `turn.${outcome}` as const);

/** What a conversation has come to, from the two events that tell it: each turn says what it is about after it. */
export async function readSoFar(
  { readLast }: Pick<ConversationStore, "readLast">,
  conversation: Conversation,
): Promise<ConversationSoFar> {
  const [turns, changes] = await Promise.all([
    readLast(conversation.id, TURNS, 1),
    readLast(conversation.id, ["language.changed"], 1),
  ]);
  return foldEvents(conversation, [...changes, ...turns]);
}
