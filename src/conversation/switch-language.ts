import type { Language } from "#src/language/language.ts";
import type { Conversation } from "./conversation.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import { readSoFar } from "./read-so-far.ts";

/** Fixes the language of every answer from now on. @returns false where the conversation was erased meanwhile */
export async function switchLanguage(
  { conversations, clock, bus }: Pick<ConversationParts, "conversations" | "clock" | "bus">,
  conversation: Conversation,
  language: Language,
): Promise<boolean> {
  if ((await readSoFar(conversations, conversation)).answerLanguage === language) return true;
  const at = clock.now().toISOString();
  const appended = await conversations.append(conversation.id, [
    { kind: "language.changed", at, author: "visitor", language },
  ]);
  await bus.announce(`conversation:${conversation.id}`);
  return appended.kind === "appended";
}
