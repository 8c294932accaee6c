import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import { OUTCOMES } from "#src/protocol/turn.ts";
import type { Conversation } from "./conversation.ts";
import { type ConversationSoFar, foldEvents } from "./fold-events.ts";

/** What tells what a conversation is about: how it began, and then each turn. */
const TELLS_FOCUS = ["conversation.started", ...OUTCOMES.map((outcome) => `turn.${outcome}` as const)] as const;

/** The last tells what the conversation is about; those before it are what a model makes a follow-up whole from. */
const LAST_TURNS = 4;

/** What a conversation has come to, from the few events that tell it. */
export async function readSoFar(
  { readLast }: Pick<ConversationStore, "readLast">,
  conversation: Conversation,
): Promise<ConversationSoFar> {
  const [turns, changes, consents] = await Promise.all([
    readLast(conversation.id, TELLS_FOCUS, LAST_TURNS),
    readLast(conversation.id, ["language.changed"], 1),
    readLast(conversation.id, ["consents.changed"], 1),
  ]);
  return foldEvents(conversation, [...changes, ...consents, ...turns.toReversed()]);
}
