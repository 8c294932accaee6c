/**
 * The staff page in the browser: takes over what the server rendered, calls the API, and reads again whenever the service
 * says that cases have changed.
 */
import { h, hydrate, render } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { DeskCase } from "#src/protocol/desk.ts";
import { actOf } from "./act-of.ts";
import { callDesk, type DeskCall } from "./call-desk.ts";
import { CASE_HEADING_ID } from "./case-view.ts";
import { closingOf } from "./closing-of.ts";
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
import type { DeskWork } from "./desk-work.ts";
import { mayShowContact } from "./may-show-contact.ts";
import {
  isDeskCase,
  isDeskCases,
  isDeskContact,
  isDeskDraft,
  isDeskSummary,
  isNothing,
  isOpenedCase,
} from "./is-desk-reply.ts";
import { createPassOn } from "./pass-on/create-pass-on.ts";
import { REPLY_FIELD_ID } from "./reply-form.ts";
import { createSendReply } from "./send-reply.ts";
import { INSERT_BUTTON_ID, SUGGEST_BUTTON_ID } from "./suggestion-part.ts";

const app = find("app");
let state = JSON.parse(find("state").textContent) as DeskState;

/** A model may take longer than anything else; the service gives up a little earlier. */
const WRITING_TIMEOUT_MS = 65_000;

/** Ends what a model is writing for a case that is no longer looked at. */
let writing = new AbortController();

const work: DeskWork = { read: () => state, change, call, fail };
const sendReply = createSendReply(work);
const { readAgain: readPassedOnAgain, ...passOn } = createPassOn(work);

const actions: DeskActions = {
  ...passOn,
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
  claim: () => void act(() => changeCase("claim", () => "claimed")),
  release: () => void act(() => changeCase("release", () => "released")),
  close: () =>
    void act(() =>
      changeCase("close", (left) => (left.state === "closed" ? "closed" : "awaits-lead"), closingOf(state)),
    ),
  chooseAct: (chosenAct) => change({ chosenAct }),
  typeActReason: (actReason) => change({ actReason }),
  typeActDays: (actDays) => change({ actDays }),
  doAct: (wanted) =>
    void act(async () => {
      if (await changeCase("acts", () => "acted", actOf(wanted, state))) {
        change({ chosenAct: undefined, actReason: "", actDays: "" });
      }
    }),
  summarise: () => void write("summary"),
  suggest: () => void write("draft"),
  insertSuggestion,
  typeDraft,
  reply: () =>
    void act(async () => {
      if (await sendReply()) await readAgain();
    }),
  chooseOutcome: (outcome) => change({ outcome, goesOnAs: "" }),
  typeGoesOnAs: (goesOnAs) => change({ goesOnAs }),
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
async function act(work: () => Promise<unknown>): Promise<void> {
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

/** @returns whether it was done */
async function changeCase(
  verb: "claim" | "release" | "close" | "acts",
  noticeOf: (changed: DeskCase) => DeskNotice,
  body?: unknown,
): Promise<boolean> {
  if (state.opened === undefined) return false;
  const path = `/cases/${encodeURIComponent(state.opened.id)}/${verb}`;
  const changed = await call({ method: "POST", path, body, isReply: isDeskCase });
  await readAgain();
  if (changed.ok) change({ notice: noticeOf(changed.value) });
  else fail(changed.error);
  return changed.ok;
}

async function showContact(): Promise<void> {
  const caseId = state.opened?.id;
  if (caseId === undefined) return;
  const path = `/cases/${encodeURIComponent(caseId)}/contact`;
  const opened = await call({ method: "POST", path, isReply: isDeskContact });
  if (!opened.ok) fail(opened.error);
  else if (state.opened?.id === caseId) change({ contact: opened.value });
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

function typeDraft(draft: string): void {
  const areOffered = draft.startsWith("/");
  change({ draft, areOffered, offeredAt: 0, ...(draft.trim() === "" && { usedSuggestion: undefined }) });
  if (areOffered) actions.openCannedReplies();
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

async function switchLanguage(language: Language): Promise<void> {
  change({ language, failure: undefined, notice: undefined });
  document.documentElement.lang = languageTag(language);
  document.title = deskTextsOf(language)("desk:title");
  history.replaceState(null, "", `/desk?language=${language}`);
  readPassedOnAgain();
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

/** @throws Error when the element is missing: the document is ours, so that is a fault */
function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element "${id}"`);
  return element;
}
