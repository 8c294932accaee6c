import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import { OUTCOMES } from "#src/protocol/turn.ts";
import type { Conversation } from "./conversation.ts";
import type { RecordedEvent } from "./event.ts";
import { type ConversationSoFar, foldEvents } from "./fold-events.ts";

/** What tells what a conversation is about: how it began, and then each turn. */
const TELLS_FOCUS = ["conversation.started", ...OUTCOMES.map((outcome) => `turn.${outcome}` as const)] as const;

/** The last tells what the conversation is about; those before it are what a model makes a follow-up whole from. */
const LAST_TURNS = 4;

/**
 * What a conversation has come to, from the few events that tell it. Who agrees to a model abroad agrees for what they say
 * from then on: of what they said before, nothing is there for a model to read.
 */
export async function readSoFar(
  { readLast }: Pick<ConversationStore, "readLast">,
  conversation: Conversation,
): Promise<ConversationSoFar> {
  const [turns, changes, consents] = await Promise.all([
    readLast(conversation.id, TELLS_FOCUS, LAST_TURNS),
    readLast(conversation.id, ["language.changed"], 1),
    readLast(conversation.id, ["consents.changed"], 1),
  ]);
  const soFar = foldEvents(conversation, [...changes, ...consents, ...turns.toReversed()]);
  const [consent] = consents;
  if (consent === undefined || soFar.modelsAgreed.length === 0) return soFar;

  // By their messages: a turn may be recorded after the consent and answer what was said before it.
  const messages = await readLast(conversation.id, ["message.visitor"], LAST_TURNS);
  const saidSince = new Set(messages.flatMap((event) => (event.seq > consent.seq ? turnIdOf(event) : [])));
  const turnsSince = turns.filter((event) => "turn" in event && saidSince.has(event.turn.id));
  return { ...soFar, history: foldEvents(conversation, turnsSince.toReversed()).history };
}

function turnIdOf(event: RecordedEvent): readonly string[] {
  return event.kind === "message.visitor" ? [event.turnId] : [];
}
