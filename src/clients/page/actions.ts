import type { AnsweredExchange } from "#src/clients/core/visit.ts";
import type { Language } from "#src/language/language.ts";
import type { Ask } from "#src/protocol/ask.ts";

/** What a visitor can do on the page. Where no script runs, the forms do the same through the server. */
export interface PageActions {
  readonly typeDraft: (draft: string) => void;
  readonly startComposition: () => void;
  readonly endComposition: () => void;
  readonly send: () => void;
  /** @param choice what was chosen after a question back, in words, where the request has it only as an id */
  readonly ask: (request: Ask, choice?: string) => void;
  readonly retry: () => void;
  readonly switchLanguage: (language: Language) => void;
  readonly chooseAnswerLanguage: (language: Language | undefined) => void;
  readonly copy: (exchange: AnsweredExchange) => void;
}

const doNothing = (): void => undefined;

/** For the server, which renders the page but hears no clicks. */
export const NO_ACTIONS: PageActions = {
  typeDraft: doNothing,
  startComposition: doNothing,
  endComposition: doNothing,
  send: doNothing,
  ask: doNothing,
  retry: doNothing,
  switchLanguage: doNothing,
  chooseAnswerLanguage: doNothing,
  copy: doNothing,
};
