import type { ConversationParts } from "./conversation-parts.ts";
import type { TurnTaker } from "./turn-taker.ts";

const TURNS_A_READ = 100;
/** Turns of a conversation run one after the other, so one that was cut off is among its last. */
const MESSAGES_LOOKED_AT = 100;

export type Finished = Readonly<Record<"finished" | "failed", number>>;

/**
 * Finishes the turns that a crash cut off: messages in the record that no turn was recorded for.
 *
 * @param before looks only at messages from before it: a later one may be on its way
 * @returns how many were finished, and how many could not be: those are tried again the next time
 */
export async function finishCutTurns(
  { conversations, log }: Pick<ConversationParts, "conversations" | "log">,
  turns: Pick<TurnTaker, "finish">,
  before: Date,
): Promise<Finished> {
  let finished = 0;
  const failed = new Set<string>();
  for (let isDone = false; !isDone;) {
    isDone = true;
    const cut = await conversations.unanswered(before, TURNS_A_READ);
    for (const { conversationId, turnId } of cut) {
      const conversation = await conversations.find(conversationId);
      const messages = await conversations.readLast(conversationId, ["message.visitor"], MESSAGES_LOOKED_AT);
      const message = messages.find((event) => event.kind === "message.visitor" && event.turnId === turnId);
      if (conversation === undefined || message?.kind !== "message.visitor") continue;
      if (failed.has(turnId)) continue;
      const isFinished = await turns.finish(conversation, message).then(({ ok }) => ok, reportFault);
      if (!isFinished) {
        failed.add(turnId);
        continue;
      }
      finished += 1;
      isDone = false;
    }
  }
  return { finished, failed: failed.size };

  function reportFault(error: unknown): false {
    log.error("turn-not-finished", { error: error instanceof Error ? error.name : "unknown" });
    return false;
  }
}
