import type { Language } from "#src/language/language.ts";
import type { ConversationParts } from "./conversation-parts.ts";

/** Fixes the language of every answer from now on. @returns false where there is no such conversation */
export async function switchLanguage(
  { conversations, clock, bus }: Pick<ConversationParts, "conversations" | "clock" | "bus">,
  conversationId: string,
  language: Language,
): Promise<boolean> {
  const at = clock.now().toISOString();
  const appended = await conversations.append(conversationId, [
    { kind: "language.changed", at, author: "visitor", language },
  ]);
  await bus.announce(`conversation:${conversationId}`);
  return appended.kind === "appended";
}
