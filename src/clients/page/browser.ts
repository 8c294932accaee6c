/**
 * The page in the browser: takes over what the server rendered and carries out what the visitor does. The only file of
 * the page that knows the document, beside those that it alone uses.
 */
import { h, hydrate, render } from "preact";
import { createConversationClient } from "#src/clients/core/conversation-client.ts";
import { type AnsweredExchange, entriesOf } from "#src/clients/core/entry.ts";
import { newClientId } from "#src/clients/core/new-client-id.ts";
import { findPending } from "#src/clients/core/outbox.ts";
import { reduceVisit } from "#src/clients/core/reduce-visit.ts";
import type { VisitEvent } from "#src/clients/core/visit-event.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { createVisitSession } from "#src/clients/core/visit-session.ts";
import { readKept } from "#src/clients/core/visit-storage.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { ExportFormat } from "#src/protocol/conversation.ts";
import type { PageActions } from "./actions.ts";
import { addressOf } from "./address-of.ts";
import { copyText } from "./copy-text.ts";
import { answerDomId, exchangeDomId, MENU_ID, PERSON_PANEL_ID, QUESTION_FIELD_ID } from "./dom-ids.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { openStores } from "./open-stores.ts";
import { Page } from "./page.ts";
import { pageTitle } from "./page-title.ts";
import { saveFile } from "./save-file.ts";
import { wordChoice } from "./word-choice.ts";

/** The service says something at least every 15 seconds; two and a half of these missing is a lost connection. */
const SILENCE_MS = 40_000;

const app = find("app");
let visit = JSON.parse(find("state").textContent) as Visit;

const newId = (): string => newClientId((bytes) => crypto.getRandomValues(bytes));
const service = { transport: fetchTransport, readerLanguage: () => visit.language, silenceMs: SILENCE_MS };
const stores = openStores();
const session = createVisitSession({
  client: createConversationClient(service),
  service,
  stores,
  visit: () => visit,
  dispatch,
  newId,
  random: Math.random,
  now: Date.now,
});

const actions: PageActions = {
  typeDraft: (draft) => dispatch({ kind: "draft-typed", draft }),
  startComposition: () => dispatch({ kind: "composition-started" }),
  endComposition: () => dispatch({ kind: "composition-ended" }),
  send: () => dispatch({ kind: "send-pressed", clientTurnId: newId() }),
  stop: () => dispatch({ kind: "stop-pressed" }),
  ask: (request, choice) =>
    dispatch({ kind: "question-chosen", clientTurnId: newId(), text: wordChoice(request.text, choice) }),
  retry: (clientTurnId) => dispatch({ kind: "retry-pressed", clientTurnId }),
  takeBack(clientTurnId, text) {
    dispatch({ kind: "question-taken-back", clientTurnId, text });
    questionField().focus();
  },
  switchLanguage: (language) => dispatch({ kind: "language-switched", language }),
  chooseAnswerLanguage: (language) => dispatch({ kind: "answer-language-chosen", language }),
  chooseAbroad: (isAllowed) => session.chooseAbroad(isAllowed),
  copy: (exchange) => void copy(exchange),
  giveFeedback: (feedback) => void session.giveFeedback(feedback),
  evaluate: (evaluation) => void session.evaluate(evaluation),
  askForPerson: (request) => void askForPerson(() => session.askForPerson(request)),
  save: (format) => void save(format),
  remember: (isRemembered) => dispatch({ kind: "remembering-chosen", isRemembered }),
  startNew() {
    dispatch({ kind: "conversation-ended", why: "started-new" });
    beginAnew();
  },
  erase: () => void session.erase().then(beginAnew),
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
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  dispatch({
    kind: "page-started",
    device: { enterSends: hasKeyboard, canCopy, timeZone },
    draft,
    kept: readKept(stores),
    isOnline: navigator.onLine,
  });
  listen();
}

function listen(): void {
  addEventListener("online", () => dispatch({ kind: "network-changed", isOnline: true }));
  addEventListener("offline", () => dispatch({ kind: "network-changed", isOnline: false }));
  document.addEventListener("visibilitychange", () => {
    dispatch({ kind: "visibility-changed", isHidden: document.hidden });
    if (!document.hidden) session.hurry();
  });
  document.addEventListener("keydown", (event) => {
    const isFree = event.key === "Escape" && !event.isComposing && document.querySelector(":popover-open") === null;
    if (isFree && findPending(visit.outbox) !== undefined) actions.stop();
  });
}

function dispatch(event: VisitEvent): void {
  const before = visit;
  const after = reduceVisit(visit, event);
  visit = after;
  render(h(Page, { visit, actions }), app);
  follow(before, after);
  session.follow(before, after);
}

/** What must happen outside the page's own elements after a change. */
function follow(before: Visit, after: Visit): void {
  document.title = pageTitle(after);
  if (after.language !== before.language) showLanguage(after.language);

  const last = after.outbox.at(-1);
  if (last !== undefined && after.outbox.length > before.outbox.length && before.device !== undefined) {
    showQuestion(last.clientTurnId);
  }
  if (after.draftFault !== undefined && after.draftFault !== before.draftFault) questionField().focus();
  const { notice } = after;
  if (notice?.kind === "answer-ready" && notice !== before.notice) showAnswer(after, notice.turn.id);
}

/** The focus stays where it is, unless that went away: a suggestion. */
function showQuestion(exchangeId: string): void {
  const exchange = find(exchangeDomId(exchangeId));
  if (document.activeElement === document.body) exchange.focus({ preventScroll: true });
  exchange.scrollIntoView({ block: "start" });
}

/** The focus goes to the new answer, but never away from a visitor who is typing or reading a panel. */
function showAnswer(after: Visit, turnId: string): void {
  const isBusy = after.draft !== "" || after.isComposing || document.querySelector(":popover-open") !== null;
  const exchange = entriesOf(after).find((entry) => entry.kind === "exchange" && entry.turn?.id === turnId);
  if (isBusy || exchange === undefined) return;

  document.getElementById(answerDomId(exchange.id))?.focus({ preventScroll: true });
  find(exchangeDomId(exchange.id)).scrollIntoView({ block: "start" });
}

function showLanguage(language: Language): void {
  document.documentElement.lang = languageTag(language);
  history.replaceState(null, "", addressOf(language, visit));
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

/** The form makes room for the case that comes of it, so the focus goes to the panel around both. */
async function askForPerson(ask: () => Promise<void>): Promise<void> {
  await ask();
  if (visit.personRequest.kind !== "failed") document.getElementById(PERSON_PANEL_ID)?.focus();
}

async function save(format: ExportFormat): Promise<void> {
  const copied = await session.exportCopy(format);
  if (copied !== undefined) saveFile(copied, `luodi.${format}`);
}

function beginAnew(): void {
  if (visit.conversation !== undefined) return;
  document.getElementById(MENU_ID)?.hidePopover();
  questionField().focus();
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
