/** What a visitor says of a turn. They may change their mind; saying the same again records nothing. */
import type { Result } from "#src/platform/shared/result.ts";
import type { Feedback } from "#src/protocol/feedback.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import { turnName } from "./turn-ledger.ts";

/** Enough for whoever rates turn after turn; past it, saying the same again is recorded again, which does no harm. */
const RATINGS_LOOKED_AT = 200;

type FeedbackParts = Pick<ConversationParts, "conversations" | "clock" | "redact" | "bus">;

export async function giveFeedback(
  { conversations, clock, redact, bus }: FeedbackParts,
  conversationId: string,
  feedback: Feedback,
): Promise<Result<void, TextProblem | "not-found">> {
  const { turnId, verdict, reason, text = "" } = feedback;
  if ((await conversations.findOnce(conversationId, turnName(turnId))) === undefined) {
    return { ok: false, error: "not-found" };
  }
  // An empty text is none: the field of a form that was left blank.
  const redacted = text.trim() === "" ? undefined : redact(text);
  if (redacted?.ok === false) return redacted;

  const given = {
    turnId,
    verdict,
    ...(reason !== undefined && { reason }),
    ...(redacted !== undefined && { text: redacted.value }),
  };
  const said = await conversations.readLast(conversationId, ["feedback"], RATINGS_LOOKED_AT);
  const before = said.find((event) => event.kind === "feedback" && event.turnId === turnId);
  if (before?.kind === "feedback" && isSame(before, given)) return { ok: true, value: undefined };

  await conversations.append(conversationId, [
    { kind: "feedback", at: clock.now().toISOString(), author: "visitor", ...given },
  ]);
  await bus.announce(`conversation:${conversationId}`);
  return { ok: true, value: undefined };
}

type Given = Omit<Feedback, "turnId">;

function isSame(before: Given, after: Given): boolean {
  return before.verdict === after.verdict && before.reason === after.reason && before.text === after.text;
}
