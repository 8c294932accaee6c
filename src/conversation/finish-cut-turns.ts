import type { ConversationParts } from "./conversation-parts.ts";
import { readWhole } from "./read-whole.ts";
import type { TurnTaker } from "./turn-taker.ts";

const TURNS_A_READ = 100;

/**
 * Finishes the turns that a crash cut off: messages in the record that no turn was recorded for.
 *
 * @param before looks only at messages from before it: a later one may be on its way
 * @returns how many were finished
 */
export async function finishCutTurns(
  { conversations }: Pick<ConversationParts, "conversations">,
  turns: Pick<TurnTaker, "finish">,
  before: Date,
): Promise<number> {
  let finished = 0;
  for (let until = -1; until < finished;) {
    until = finished;
    const cut = await conversations.unanswered(before, TURNS_A_READ);
    for (const { conversationId, turnId } of cut) {
      const conversation = await conversations.find(conversationId);
      const events = await readWhole(conversations, conversationId);
      const message = events.find((event) => event.kind === "message.visitor" && event.turnId === turnId);
      if (conversation === undefined || message?.kind !== "message.visitor") continue;
      await turns.finish(conversation, message);
      finished += 1;
    }
  }
  return finished;
}
