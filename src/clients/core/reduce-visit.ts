/**
 * What happens on the page, and what the visit is afterwards. Pure: no clock, no network, no document. One question is
 * asked at a time: while one waits, others are not taken up.
 */
import type { Language } from "#src/language/language.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { AskFailure } from "./ask-service.ts";
import { findDraftFault } from "./question-length.ts";
import { type Device, type Exchange, findPending, type Visit } from "./visit.ts";

export type VisitEvent =
  | { readonly kind: "page-started"; readonly device: Device; readonly draft: string }
  | { readonly kind: "draft-typed"; readonly draft: string }
  | { readonly kind: "composition-started" }
  | { readonly kind: "composition-ended" }
  | { readonly kind: "send-pressed" }
  | { readonly kind: "question-chosen"; readonly request: Ask; readonly choice?: string | undefined }
  | { readonly kind: "retry-pressed" }
  | { readonly kind: "turn-arrived"; readonly turn: Turn }
  | { readonly kind: "ask-failed"; readonly failure: AskFailure }
  | { readonly kind: "language-switched"; readonly language: Language }
  | { readonly kind: "answer-language-chosen"; readonly language: Language | undefined }
  | { readonly kind: "answer-copied" | "copy-failed"; readonly exchangeId: number };

export function reduceVisit(visit: Visit, event: VisitEvent): Visit {
  return applyEvent(forgetCopying(visit), event);
}

/** That something was copied is news until the next thing happens. */
function forgetCopying(visit: Visit): Visit {
  const { notice } = visit;
  return notice?.kind === "copied" || notice?.kind === "copy-failed" ? { ...visit, notice: undefined } : visit;
}

function applyEvent(visit: Visit, event: VisitEvent): Visit {
  switch (event.kind) {
    case "page-started":
      return { ...visit, device: event.device, draft: event.draft };
    case "draft-typed":
      return { ...visit, draft: event.draft, draftFault: undefined };
    case "composition-started":
      return { ...visit, isComposing: true };
    case "composition-ended":
      return { ...visit, isComposing: false };
    case "send-pressed":
      return sendDraft(visit);
    case "question-chosen":
      return startExchange(visit, event);
    case "retry-pressed":
      return retry(visit);
    case "turn-arrived":
      return finishExchange(visit, event.turn);
    case "ask-failed":
      return failExchange(visit, event.failure);
    case "language-switched":
      return { ...visit, language: event.language };
    case "answer-language-chosen":
      return { ...visit, answerLanguage: event.language };
    case "answer-copied":
      return { ...visit, notice: { kind: "copied", exchangeId: event.exchangeId } };
    case "copy-failed":
      return { ...visit, notice: { kind: "copy-failed", exchangeId: event.exchangeId } };
  }
}

function sendDraft(visit: Visit): Visit {
  if (visit.isComposing || findPending(visit) !== undefined) return visit;

  const draftFault = findDraftFault(visit.draft);
  if (draftFault !== undefined) return { ...visit, draftFault };
  return { ...startExchange(visit, { request: { text: visit.draft.trim() } }), draft: "" };
}

function startExchange(visit: Visit, { request, choice }: Pick<Exchange, "request" | "choice">): Visit {
  if (findPending(visit) !== undefined) return visit;

  const language = visit.answerLanguage;
  const id = (visit.exchanges.at(-1)?.id ?? 0) + 1;
  const exchange = {
    id,
    request: language === undefined ? request : { ...request, language },
    choice,
    turn: undefined,
  };
  return {
    ...visit,
    exchanges: [...visit.exchanges, exchange],
    draftFault: undefined,
    failedAsk: undefined,
    notice: { kind: "preparing" },
  };
}

function retry(visit: Visit): Visit {
  if (visit.failedAsk === undefined) return visit;

  const { request } = visit.failedAsk;
  const draft = visit.draft === request.text && !visit.isComposing ? "" : visit.draft;
  return { ...startExchange(visit, visit.failedAsk), draft };
}

function finishExchange(visit: Visit, turn: Turn): Visit {
  const pending = findPending(visit);
  if (pending === undefined) return visit;

  const exchanges = visit.exchanges.with(-1, { ...pending, turn });
  return { ...visit, exchanges, notice: { kind: "answer-ready", exchangeId: pending.id } };
}

/** The question goes back to where it can be mended, unless the visitor is already typing the next one there. */
function failExchange(visit: Visit, failure: AskFailure): Visit {
  const pending = findPending(visit);
  if (pending === undefined) return visit;

  const { request, choice } = pending;
  const mayFill = visit.draft === "" && !visit.isComposing;
  return {
    ...visit,
    exchanges: visit.exchanges.slice(0, -1),
    draft: mayFill ? request.text : visit.draft,
    failedAsk: { request, choice, failure },
    notice: undefined,
  };
}
