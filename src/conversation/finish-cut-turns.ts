import type { ConversationParts } from "./conversation-parts.ts";
import type { TurnTaker } from "./turn-taker.ts";

const TURNS_A_READ = 100;
/** Turns of a conversation run one after the other, so one that was cut off is among its last. */
const MESSAGES_LOOKED_AT = 100;

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
  for (let isDone = false; !isDone;) {
    isDone = true;
    const cut = await conversations.unanswered(before, TURNS_A_READ);
    for (const { conversationId, turnId } of cut) {
      const conversation = await conversations.find(conversationId);
      const messages = await conversations.readLast(conversationId, ["message.visitor"], MESSAGES_LOOKED_AT);
      const message = messages.find((event) => event.kind === "message.visitor" && event.turnId === turnId);
      if (conversation === undefined || message?.kind !== "message.visitor") continue;
      const taken = await turns.finish(conversation, message);
      // What cannot be finished is not tried again at once: there may be more behind it.
      if (!taken.ok) continue;
      finished += 1;
      isDone = false;
    }
  }
  return finished;
}
