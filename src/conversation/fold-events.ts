/** What a conversation has come to: a fold over its events. Pure. */
import type { Language } from "#src/language/language.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { Conversation } from "./conversation.ts";
import type { RecordedEvent } from "./event.ts";

export interface ConversationSoFar {
  /** Language of the interface: settles a text that could be two languages. */
  readonly interfaceLanguage: Language;
  /** Language every answer is to be in; undefined: that of each message. */
  readonly answerLanguage: Language | undefined;
  /** What it is about; undefined before the first matter. */
  readonly focus: Focus | undefined;
  /** The visitor has agreed, and did not withdraw it, that messages are sent to a model outside mainland China. */
  readonly mayUseModelAbroad: boolean;
}

export function foldEvents(
  { language }: Pick<Conversation, "language">,
  events: readonly RecordedEvent[],
): ConversationSoFar {
  const start: ConversationSoFar = {
    interfaceLanguage: language,
    answerLanguage: undefined,
    focus: undefined,
    mayUseModelAbroad: false,
  };
  return events.reduce(applyEvent, start);
}

function applyEvent(before: ConversationSoFar, event: RecordedEvent): ConversationSoFar {
  if (event.kind === "language.changed") return { ...before, answerLanguage: event.language };
  if (event.kind === "consents.changed") return { ...before, mayUseModelAbroad: event.consents.modelAbroad };
  const focus = event.internal?.focus;
  return focus === undefined ? before : { ...before, focus };
}
