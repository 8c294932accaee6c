/**
 * The page in the browser: takes over what the server rendered and carries out what the visitor does. The only file of
 * the page that knows the document, the network and the device.
 */
import { h, hydrate, render } from "preact";
import { askService } from "#src/clients/core/ask-service.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { reduceVisit, type VisitEvent } from "#src/clients/core/reduce-visit.ts";
import { type AnsweredExchange, type Exchange, findPending, type Visit } from "#src/clients/core/visit.ts";
import type { Language } from "#src/language/language.ts";
import type { PageActions } from "./actions.ts";
import { addressOf } from "./address-of.ts";
import { copyText } from "./copy-text.ts";
import { answerDomId, exchangeDomId, QUESTION_FIELD_ID } from "./dom-ids.ts";
import { Page } from "./page.ts";
import { pageTitle } from "./page-title.ts";

const ASK_TIMEOUT_MS = 30_000;
const RETRY_DELAY_MS = 1_000;

const app = find("app");
let visit = JSON.parse(find("state").textContent) as Visit;

const actions: PageActions = {
  typeDraft: (draft) => dispatch({ kind: "draft-typed", draft }),
  startComposition: () => dispatch({ kind: "composition-started" }),
  endComposition: () => dispatch({ kind: "composition-ended" }),
  send: () => dispatch({ kind: "send-pressed" }),
  ask: (request, choice) => dispatch({ kind: "question-chosen", request, choice }),
  retry: () => dispatch({ kind: "retry-pressed" }),
  switchLanguage: (language) => dispatch({ kind: "language-switched", language }),
  chooseAnswerLanguage: (language) => dispatch({ kind: "answer-language-chosen", language }),
  copy: (exchange) => void copy(exchange),
};

start();

function start(): void {
  // What was typed, or restored by the browser, before this script ran must not be lost to the server's empty draft.
  const draft = questionField().value;
  visit = { ...visit, draft };
  hydrate(h(Page, { visit, actions }), app);

  const hasKeyboard = matchMedia("(any-hover: hover) and (any-pointer: fine)").matches;
  // The clipboard is missing where the page is not served securely.
  const canCopy = (navigator.clipboard as Clipboard | undefined) !== undefined;
  dispatch({ kind: "page-started", device: { enterSends: hasKeyboard, canCopy }, draft });
}

function dispatch(event: VisitEvent): void {
  const before = visit;
  visit = reduceVisit(visit, event);
  render(h(Page, { visit, actions }), app);
  follow(before, visit);
}

/** What must happen outside the page's own elements after a change. */
function follow(before: Visit, after: Visit): void {
  document.title = pageTitle(after);
  if (after.language !== before.language) showLanguage(after.language);

  const pending = findPending(after);
  if (pending !== undefined && pending !== findPending(before)) {
    showPending(pending.id);
    void answer(pending);
  }
  const isRefused = after.draftFault !== undefined && after.draftFault !== before.draftFault;
  const hasFailed = after.failedAsk !== undefined && after.failedAsk !== before.failedAsk;
  if (isRefused || hasFailed) questionField().focus();
  const { notice } = after;
  if (notice?.kind === "answer-ready" && notice !== before.notice) showAnswer(after, notice.exchangeId);
}

async function answer({ request }: Exchange): Promise<void> {
  const result = await askService(request, {
    fetch: window.fetch.bind(window),
    readerLanguage: visit.language,
    timeoutMs: ASK_TIMEOUT_MS,
    retryDelayMs: RETRY_DELAY_MS,
  });
  dispatch(result.ok ? { kind: "turn-arrived", turn: result.value } : { kind: "ask-failed", failure: result.error });
}

/** The focus stays where it is, unless that went away: a suggestion, or the button to try again. */
function showPending(exchangeId: number): void {
  const exchange = find(exchangeDomId(exchangeId));
  if (document.activeElement === document.body) exchange.focus({ preventScroll: true });
  exchange.scrollIntoView({ block: "start" });
}

/** The focus goes to the new answer, but never away from a visitor who is typing the next question. */
function showAnswer({ draft, isComposing }: Visit, exchangeId: number): void {
  if (draft !== "" || isComposing) return;

  find(answerDomId(exchangeId)).focus({ preventScroll: true });
  find(exchangeDomId(exchangeId)).scrollIntoView({ block: "start" });
}

function showLanguage(language: Language): void {
  document.documentElement.lang = languageTag(language);
  history.replaceState(null, "", addressOf(language));
}

async function copy(exchange: AnsweredExchange): Promise<void> {
  const exchangeId = exchange.id;
  try {
    await navigator.clipboard.writeText(copyText(exchange, visit.language));
    dispatch({ kind: "answer-copied", exchangeId });
  } catch {
    dispatch({ kind: "copy-failed", exchangeId });
  }
}

function questionField(): HTMLTextAreaElement {
  return find(QUESTION_FIELD_ID) as HTMLTextAreaElement;
}

/** @throws Error when the element is missing: the document is ours, so that is a fault */
function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element "${id}"`);
  return element;
}
