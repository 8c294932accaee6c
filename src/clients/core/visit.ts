/**
 * What one visit has on the page: plain JSON values, so that the server renders the first state and the browser goes on
 * from it. Nothing of it is stored; it ends with the page.
 */
import type { Language } from "#src/language/language.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { AskFailure } from "./ask-service.ts";
import type { DraftFault } from "./question-length.ts";

export interface Visit {
  /** Language of the interface. */
  readonly language: Language;
  /** Language the visitor wants answers in; undefined for the language of each question. */
  readonly answerLanguage: Language | undefined;
  /** Oldest first. Only the last can still wait for its turn. */
  readonly exchanges: readonly Exchange[];
  readonly draft: string;
  /** Why the draft was not sent. */
  readonly draftFault: DraftFault | undefined;
  /** The last question, when asking it failed. */
  readonly failedAsk: FailedAsk | undefined;
  /** What the status line says. */
  readonly notice: Notice | undefined;
  /** An input method is choosing characters: the draft must not be sent and not be rewritten. */
  readonly isComposing: boolean;
  /** What the reader's device does; undefined until a script runs, and for good where none does. */
  readonly device: Device | undefined;
}

export interface Exchange {
  /** Unique within the visit, from 1. */
  readonly id: number;
  readonly request: Ask;
  /** The district that was chosen after a question back, in words: the request has only its id. */
  readonly choice?: string | undefined;
  /** Undefined while the answer is being prepared. */
  readonly turn: Turn | undefined;
}

export interface AnsweredExchange extends Exchange {
  readonly turn: Turn;
}

export interface FailedAsk extends Pick<Exchange, "request" | "choice"> {
  readonly failure: AskFailure;
}

export type Notice =
  | { readonly kind: "preparing" }
  | { readonly kind: "answer-ready"; readonly exchangeId: number }
  | { readonly kind: "copied" | "copy-failed"; readonly exchangeId: number };

export interface Device {
  /** A keyboard where Enter sends and Shift+Enter breaks the line; on a touch keyboard Enter breaks the line. */
  readonly enterSends: boolean;
  readonly canCopy: boolean;
}

export function startVisit(language: Language): Visit {
  return {
    language,
    answerLanguage: undefined,
    exchanges: [],
    draft: "",
    draftFault: undefined,
    failedAsk: undefined,
    notice: undefined,
    isComposing: false,
    device: undefined,
  };
}

/** The exchange that waits for its turn, if one does. */
export function findPending(visit: Visit): Exchange | undefined {
  const last = visit.exchanges.at(-1);
  return last?.turn === undefined ? last : undefined;
}
