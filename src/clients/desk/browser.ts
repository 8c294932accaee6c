/**
 * The staff page in the browser: takes over what the server rendered, calls the API, and reads again whenever the service
 * says that cases have changed.
 */
import { h, hydrate, render } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { DeskDraft } from "#src/protocol/desk.ts";
import { callDesk, type DeskCall } from "./call-desk.ts";
import { CASE_HEADING_ID } from "./case-view.ts";
import { Desk } from "./desk.ts";
import type { DeskActions } from "./desk-actions.ts";
import {
  type DeskFailure,
  type DeskNotice,
  type DeskState,
  NOTHING_OF_CASE,
  signedOut,
  type WritingStep,
} from "./desk-state.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { mayShowContact } from "./may-show-contact.ts";
import {
  isDeskCase,
  isDeskCases,
  isDeskContact,
  isDeskDraft,
  isDeskSummary,
  isEventReply,
  isNothing,
  isOpenedCase,
} from "./is-desk-reply.ts";
import { REPLY_FIELD_ID } from "./reply-form.ts";
import { INSERT_BUTTON_ID, SUGGEST_BUTTON_ID } from "./suggestion-part.ts";

const app = find("app");
let state = JSON.parse(find("state").textContent) as DeskState;

/** The reply that is on its way: the same text from the same suggestion tried again is the same reply. */
let sending: { readonly text: string; readonly from: DeskDraft | undefined; readonly id: string } | undefined;

/** A model may take longer than anything else; the service gives up a little earlier. */
const WRITING_TIMEOUT_MS = 65_000;

/** Ends what a model is writing for a case that is no longer looked at. */
let writing = new AbortController();

const actions: DeskActions = {
  signIn: (given) =>
    void act(async () => {
      const signed = await call({ method: "POST", path: "/session", body: given, isReply: isNothing });
      // The page comes again as the server renders it for whoever is signed in.
      if (signed.ok) location.reload();
      else fail(signed.error, { keepForm: true });
    }),
  signOut: () =>
    void act(async () => {
      const out = await call({ method: "DELETE", path: "/session", isReply: isNothing });
      if (out.ok) location.reload();
      else fail(out.error);
    }),
  switchLanguage: (language) => void switchLanguage(language),
  show: (shown) => change({ shown }),
  open: (caseId) =>
    void act(async () => {
      if (state.opened?.id !== caseId) leaveCase();
      if (await readCase(caseId)) focusOn(CASE_HEADING_ID);
    }),
  leave: () => {
    leaveCase();
    change({ opened: undefined });
  },
  showContact: () => void act(showContact),
  claim: () => void act(() => changeCase("claim", "claimed")),
  release: () => void act(() => changeCase("release", "released")),
  close: () => void act(() => changeCase("close", "closed", { outcome: state.outcome })),
  summarise: () => void write("summary"),
  suggest: () => void write("draft"),
  insertSuggestion,
  typeDraft: (draft) => change({ draft, ...(draft.trim() === "" && { usedSuggestion: undefined }) }),
  reply: () => void act(reply),
  chooseOutcome: (outcome) => change({ outcome }),
};

start();

function start(): void {
  hydrate(h(Desk, { state, actions }), app);
  if (state.account?.may["cases.follow"] !== undefined) follow();
}

function change(changes: Partial<DeskState>): void {
  state = { ...state, ...changes };
  render(h(Desk, { state, actions }), app);
}

/** One thing at a time: a second press while the first is on its way does nothing. */
async function act(work: () => Promise<void>): Promise<void> {
  if (state.isBusy) return;
  change({ isBusy: true, failure: undefined, notice: undefined });
  await work();
  change({ isBusy: false });
}

function call<T>(request: Omit<DeskCall<T>, "language">): Promise<Result<T, DeskFailure>> {
  return callDesk({ ...request, language: state.language });
}

/** Whoever is no longer signed in sees the form again, and nothing of a case. */
function fail(failure: DeskFailure, { keepForm = false }: { readonly keepForm?: boolean } = {}): void {
  const isSignedOut = failure.kind === "refused" && failure.problem.code === "sign-in-needed" && !keepForm;
  const { language, hasProvider, isBusy } = state;
  if (isSignedOut) change({ ...signedOut(language), hasProvider, isBusy, failure });
  else change({ failure });
}

async function readCases(): Promise<void> {
  const read = await call({ method: "GET", path: "/cases", isReply: isDeskCases });
  if (read.ok) change({ cases: read.value.cases });
  else fail(read.error);
}

async function readCase(caseId: string): Promise<boolean> {
  const read = await call({ method: "GET", path: `/cases/${encodeURIComponent(caseId)}`, isReply: isOpenedCase });
  if (read.ok) change({ opened: read.value, ...(!mayShowContact(read.value) && { contact: undefined }) });
  else fail(read.error);
  return read.ok;
}

async function readAgain(): Promise<void> {
  if (state.account?.may["cases.list"] === undefined) return;
  await readCases();
  if (state.opened !== undefined) await readCase(state.opened.id);
}

async function changeCase(verb: "claim" | "release" | "close", notice: DeskNotice, body?: unknown): Promise<void> {
  if (state.opened === undefined) return;
  const path = `/cases/${encodeURIComponent(state.opened.id)}/${verb}`;
  const changed = await call({ method: "POST", path, body, isReply: isDeskCase });
  await readAgain();
  if (changed.ok) change({ notice });
  else fail(changed.error);
}

async function showContact(): Promise<void> {
  const caseId = state.opened?.id;
  if (caseId === undefined) return;
  const path = `/cases/${encodeURIComponent(caseId)}/contact`;
  const opened = await call({ method: "POST", path, isReply: isDeskContact });
  if (!opened.ok) fail(opened.error);
  else if (state.opened?.id === caseId) change({ contact: opened.value });
}

async function reply(): Promise<void> {
  if (state.opened === undefined) return;
  const { draft: text, usedSuggestion: from } = state;
  if (sending?.text !== text || sending.from !== from) sending = { text, from, id: randomId() };
  const path = `/cases/${encodeURIComponent(state.opened.id)}/replies`;
  const sent = await call({
    method: "POST",
    path,
    body: {
      text,
      clientMessageId: sending.id,
      ...(from && { draft: { text: from.text, prompt: from.prompt, model: from.model } }),
    },
    isReply: isEventReply,
  });
  if (!sent.ok) return fail(sent.error);
  sending = undefined;
  change({
    ...(state.draft === text && { draft: "", usedSuggestion: undefined, suggestion: undefined }),
    notice: "replied",
  });
  await readAgain();
}

function leaveCase(): void {
  writing.abort();
  change(NOTHING_OF_CASE);
}

/** Beside everything else: a helper need not wait for it to go on working. */
async function write(step: WritingStep): Promise<void> {
  const caseId = state.opened?.id;
  if (caseId === undefined || state.writing !== undefined) return;
  writing = new AbortController();
  const { signal } = writing;
  const isAtButton = document.activeElement?.id === SUGGEST_BUTTON_ID;
  change({ writing: step, failure: undefined, notice: "writing" });
  const path = `/cases/${encodeURIComponent(caseId)}/${step}`;
  const request = { method: "POST", path, signal, timeoutMs: WRITING_TIMEOUT_MS } as const;
  const written =
    step === "summary"
      ? toChange(await call({ ...request, isReply: isDeskSummary }), (summary) => ({ summary, notice: "summarised" }))
      : toChange(await call({ ...request, isReply: isDeskDraft }), (suggestion) => ({
          suggestion,
          notice: "suggested",
        }));
  if (signal.aborted) return;
  change({ writing: undefined, notice: undefined });
  if (!written.ok) return fail(written.error);
  change(written.value);
  // One key then puts it into the reply; whoever went on to something else is left there.
  if (isAtButton && document.activeElement?.id === SUGGEST_BUTTON_ID) focusOn(INSERT_BUTTON_ID);
}

function toChange<T>(
  reply: Result<T, DeskFailure>,
  make: (value: T) => Partial<DeskState>,
): Result<Partial<DeskState>, DeskFailure> {
  return reply.ok ? { ok: true, value: make(reply.value) } : reply;
}

/** After what was typed already; sending it is left to its helper. */
function insertSuggestion(): void {
  const { suggestion, draft } = state;
  if (suggestion === undefined) return;
  const text = [draft.trim(), suggestion.text].filter((part) => part !== "").join("\n\n");
  change({ draft: text, usedSuggestion: suggestion, notice: "inserted" });
  focusOn(REPLY_FIELD_ID);
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

async function switchLanguage(language: Language): Promise<void> {
  change({ language, failure: undefined, notice: undefined });
  document.documentElement.lang = languageTag(language);
  document.title = deskTextsOf(language)("desk:title");
  history.replaceState(null, "", `/desk?language=${language}`);
  await readAgain();
}

/** What was missed while the connection was gone is read when it is back. */
function follow(): void {
  const events = new EventSource("/api/desk/events");
  events.addEventListener("cases.changed", () => void readAgain());
  events.addEventListener("open", () => {
    change({ isConnected: true });
    void readAgain();
  });
  events.addEventListener("error", () => {
    if (state.account === undefined) return events.close();
    change({ isConnected: false });
    // The browser tries again by itself, unless it was refused: then reading says why.
    if (events.readyState === EventSource.CLOSED) void readAgain();
  });
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @throws Error when the element is missing: the document is ours, so that is a fault */
function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element "${id}"`);
  return element;
}
