import type { StartedConversation } from "#src/protocol/conversation.ts";
import { isString, listOf, shapeOf } from "./checks.ts";
import { isServedLanguage } from "./is-served-language.ts";

const hasStartedShape = shapeOf<StartedConversation>({
  id: isString,
  token: isString,
  language: isServedLanguage,
  notice: shapeOf<StartedConversation["notice"]>({ version: isString, text: isString }),
  greeting: isString,
  suggestions: listOf(isString),
});

/** Whether a value from the wire is a conversation that has just been started (a test compares with the schema). */
export function isStartedConversation(value: unknown): value is StartedConversation {
  return hasStartedShape(value);
}
