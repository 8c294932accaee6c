import type { AnsweredExchange } from "#src/clients/core/entry.ts";
import type { Language } from "#src/language/language.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { CaseEvaluation, HandoffRequest } from "#src/protocol/case.ts";
import type { ExportFormat } from "#src/protocol/conversation.ts";
import type { Feedback } from "#src/protocol/feedback.ts";

/** What a visitor can do on the page. Where no script runs, the forms do what can be done through the server. */
export interface PageActions {
  readonly typeDraft: (draft: string) => void;
  readonly startComposition: () => void;
  readonly endComposition: () => void;
  readonly send: () => void;
  readonly stop: () => void;
  /** @param choice what was chosen after a question back, in words, where the request has it only as an id */
  readonly ask: (request: Ask, choice?: string) => void;
  readonly retry: (exchangeId: string) => void;
  /** Puts a question back into the field, to be written anew. */
  readonly takeBack: (exchangeId: string, text: string) => void;
  readonly switchLanguage: (language: Language) => void;
  readonly chooseAnswerLanguage: (language: Language | undefined) => void;
  readonly chooseAbroad: (isAllowed: boolean) => void;
  readonly copy: (exchange: AnsweredExchange) => void;
  readonly giveFeedback: (feedback: Feedback) => void;
  readonly evaluate: (evaluation: CaseEvaluation) => void;
  readonly askForPerson: (request: HandoffRequest) => void;
  readonly save: (format: ExportFormat) => void;
  readonly remember: (isRemembered: boolean) => void;
  readonly startNew: () => void;
  readonly erase: () => void;
}

const doNothing = (): void => undefined;

/** For the server, which renders the page but hears no clicks. */
export const NO_ACTIONS: PageActions = {
  typeDraft: doNothing,
  startComposition: doNothing,
  endComposition: doNothing,
  send: doNothing,
  stop: doNothing,
  ask: doNothing,
  retry: doNothing,
  takeBack: doNothing,
  switchLanguage: doNothing,
  chooseAnswerLanguage: doNothing,
  chooseAbroad: doNothing,
  copy: doNothing,
  giveFeedback: doNothing,
  evaluate: doNothing,
  askForPerson: doNothing,
  save: doNothing,
  remember: doNothing,
  startNew: doNothing,
  erase: doNothing,
};
