/** What a conversation has come to: a fold over its events. Pure. */
import type { Language } from "#src/language/language.ts";
import type { ModelAbroad } from "#src/protocol/event.ts";
import type { Exchange } from "#src/turn/question/exchange.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { Conversation } from "./conversation.ts";
import type { RecordedEvent } from "./event.ts";
import { rememberExchange } from "./remember-exchange.ts";

export interface ConversationSoFar {
  /** Language of the interface: settles a text that could be two languages. */
  readonly interfaceLanguage: Language;
  /** Language every answer is to be in; undefined: that of each message. */
  readonly answerLanguage: Language | undefined;
  /** What it is about; undefined before the first matter. */
  readonly focus: Focus | undefined;
  /** The models outside mainland China that the visitor has agreed to, and did not withdraw that. */
  readonly modelsAgreed: readonly ModelAbroad[];
  /** Its questions, oldest first, as far as the events tell. */
  readonly history: readonly Exchange[];
}

export function foldEvents(
  { language }: Pick<Conversation, "language">,
  events: readonly RecordedEvent[],
): ConversationSoFar {
  const start: ConversationSoFar = {
    interfaceLanguage: language,
    answerLanguage: undefined,
    focus: undefined,
    modelsAgreed: [],
    history: [],
  };
  return events.reduce(applyEvent, start);
}

function applyEvent(before: ConversationSoFar, event: RecordedEvent): ConversationSoFar {
  if (event.kind === "language.changed") return { ...before, answerLanguage: event.language };
  if (event.kind === "consents.changed") {
    const { modelAbroad, models = [] } = event.consents;
    return { ...before, modelsAgreed: modelAbroad ? models : [] };
  }
  const focus = event.internal?.focus;
  if (focus === undefined) return before;
  return { ...before, focus, history: rememberExchange(before.history, focus, answeredFrom(event)) };
}

/** A question asked back may cite what districts say; it answers nothing. */
function answeredFrom(event: RecordedEvent): string | undefined {
  return event.kind === "turn.answered" ? event.turn.citations[0]?.title : undefined;
}
