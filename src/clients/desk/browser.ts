/**
 * The staff page in the browser: takes over what the server rendered, calls the API, and reads again whenever the service
 * says that cases have changed.
 */
import { h, hydrate, render } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { callDesk, type DeskCall } from "./call-desk.ts";
import { CASE_HEADING_ID } from "./case-view.ts";
import { Desk } from "./desk.ts";
import type { DeskActions } from "./desk-actions.ts";
import { type DeskFailure, type DeskNotice, type DeskState, signedOut } from "./desk-state.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { mayShowContact } from "./may-show-contact.ts";
import { isDeskCase, isDeskCases, isDeskContact, isEventReply, isNothing, isOpenedCase } from "./is-desk-reply.ts";

const app = find("app");
let state = JSON.parse(find("state").textContent) as DeskState;

/** The reply that is on its way, by its text: the same text tried again is the same reply. */
let sending: { readonly text: string; readonly id: string } | undefined;

const actions: DeskActions = {
  signIn: (name, password) =>
    void act(async () => {
      const signed = await call({ method: "POST", path: "/session", body: { name, password }, isReply: isNothing });
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
      if (state.opened?.id !== caseId) change({ draft: "", contact: undefined });
      if (await readCase(caseId)) document.getElementById(CASE_HEADING_ID)?.focus();
    }),
  leave: () => change({ opened: undefined, contact: undefined, draft: "" }),
  showContact: () => void act(showContact),
  claim: () => void act(() => changeCase("claim", "claimed")),
  release: () => void act(() => changeCase("release", "released")),
  close: () => void act(() => changeCase("close", "closed", { outcome: state.outcome })),
  typeDraft: (draft) => change({ draft }),
  reply: () => void act(reply),
  chooseOutcome: (outcome) => change({ outcome }),
};

start();

function start(): void {
  hydrate(h(Desk, { state, actions }), app);
  if (state.account !== undefined) follow();
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
  if (isSignedOut) change({ ...signedOut(state.language), isBusy: state.isBusy, failure });
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
  if (state.account === undefined) return;
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
  const text = state.draft;
  if (sending?.text !== text) sending = { text, id: randomId() };
  const path = `/cases/${encodeURIComponent(state.opened.id)}/replies`;
  const sent = await call({
    method: "POST",
    path,
    body: { text, clientMessageId: sending.id },
    isReply: isEventReply,
  });
  if (!sent.ok) return fail(sent.error);
  sending = undefined;
  change({ draft: state.draft === text ? "" : state.draft, notice: "replied" });
  await readAgain();
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
