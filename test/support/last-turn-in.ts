import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { OUTCOMES } from "#src/protocol/turn.ts";

const TURNS = OUTCOMES.map((outcome) => `turn.${outcome}` as const);

/** The last turn of a conversation as the store has it, with what is never told. */
export async function lastTurnIn(
  { conversations }: Pick<Stores, "conversations">,
  conversationId: string,
): Promise<RecordedEvent | undefined> {
  const [turn] = await conversations.readLast(conversationId, TURNS, 1);
  return turn;
}
