/**
 * What happens on the page, and what the visit is afterwards. Pure: no clock, no network, no document, no randomness.
 * One question is answered at a time: while one waits for its answer, others are not taken up.
 */
import type { Handoff, Turn } from "#src/protocol/turn.ts";
import {
  findPending,
  hear,
  markFailed,
  markSending,
  type OutboxItem,
  queueMessage,
  reviveOutbox,
  wakeWaiting,
} from "./outbox.ts";
import { findDraftFault } from "./question-length.ts";
import { noteSecret, readEvents } from "./read-events.ts";
import type { TurnEvent } from "./read-turn-event.ts";
import type { ServiceFailure } from "./service-failure.ts";
import { type Notice, type PersonRequest, startVisit, type Visit } from "./visit.ts";
import type { ServiceEvent, VisitEvent } from "./visit-event.ts";

export function reduceVisit(visit: Visit, event: VisitEvent): Visit {
  switch (event.kind) {
    case "draft-typed":
      return { ...visit, draft: event.draft, draftFault: undefined, notice: afterNews(visit.notice) };
    case "composition-started":
      return { ...visit, isComposing: true };
    case "composition-ended":
      return { ...visit, isComposing: false };
    case "send-pressed":
      return sendDraft(visit, event.clientTurnId);
    case "question-chosen":
      return ask(visit, event);
    case "retry-pressed":
      return { ...visit, outbox: change(visit.outbox, event, (item) => ({ ...item, state: "queued" })) };
    case "question-taken-back":
      return takeBack(visit, event);
    case "stop-pressed":
      return {
        ...visit,
        outbox: change(visit.outbox, findPending(visit.outbox), (item) => ({ ...item, isStopping: true })),
      };
    case "language-switched":
      return { ...visit, language: event.language };
    case "answer-language-chosen":
      return { ...visit, answerLanguage: event.language };
    case "abroad-chosen":
      return { ...visit, allowsAbroad: event.isAllowed };
    case "answer-copied":
      return { ...visit, notice: { kind: "copied", exchangeId: event.exchangeId } };
    case "copy-failed":
      return { ...visit, notice: { kind: "copy-failed", exchangeId: event.exchangeId } };
    case "feedback-given": {
      const { feedback } = event;
      return {
        ...visit,
        feedback: { ...visit.feedback, [feedback.turnId]: feedback },
        notice: { kind: "feedback-given" },
      };
    }
    case "person-requested":
      return { ...visit, personRequest: { kind: "sending" } };
    case "remembering-chosen":
      return { ...visit, isRemembered: event.isRemembered };
    case "page-started":
    case "network-changed":
    case "link-changed":
    case "visibility-changed":
    case "conversation-started":
    case "events-read":
    case "message-sending":
    case "turn-told":
    case "message-failed":
    case "feedback-failed":
    case "person-promised":
    case "person-failed":
    case "abroad-failed":
    case "copy-saved":
    case "request-failed":
    case "conversation-ended":
      return applyServiceEvent(visit, event);
  }
}

function applyServiceEvent(visit: Visit, event: ServiceEvent): Visit {
  switch (event.kind) {
    case "page-started":
      return startPage(visit, event);
    case "network-changed":
      return changeNetwork(visit, event.isOnline);
    case "link-changed":
      return changeLink(visit, event.isLive);
    case "visibility-changed":
      return { ...visit, isHidden: event.isHidden, unread: event.isHidden ? visit.unread : 0 };
    case "conversation-started":
      return { ...visit, conversation: { id: event.started.id, token: event.started.token } };
    case "events-read":
      return readEvents(visit, event.events);
    case "message-sending":
      return { ...visit, outbox: change(visit.outbox, event, markSending), notice: { kind: "preparing" } };
    case "turn-told":
      return hearTurn(visit, event.clientTurnId, event.event);
    case "message-failed":
      return failMessage(visit, event.clientTurnId, event.failure);
    case "feedback-failed": {
      const { [event.turnId]: _failed, ...feedback } = visit.feedback;
      return { ...visit, feedback, notice: { kind: "failed", failure: event.failure } };
    }
    case "person-promised":
      return promisePerson(visit, event.handoff);
    case "person-failed":
      return { ...visit, personRequest: { kind: "failed", failure: event.failure } };
    case "abroad-failed":
      return { ...visit, allowsAbroad: event.isAllowed, notice: { kind: "failed", failure: event.failure } };
    case "copy-saved":
      return { ...visit, notice: { kind: "saved" } };
    case "request-failed":
      return { ...visit, notice: { kind: "failed", failure: event.failure } };
    case "conversation-ended":
      return endConversation(visit, event.why);
  }
}

function startPage(
  visit: Visit,
  { device, draft, kept, isOnline }: Extract<ServiceEvent, { readonly kind: "page-started" }>,
): Visit {
  const link = isOnline ? "live" : "offline";
  if (kept === undefined) return { ...visit, device, draft, link };

  const { conversation, secrets, isRemembered } = kept;
  return { ...visit, device, draft, link, conversation, secrets, isRemembered, outbox: reviveOutbox(kept.outbox) };
}

function changeNetwork(visit: Visit, isOnline: boolean): Visit {
  if (!isOnline) return { ...visit, link: "offline", notice: { kind: "offline" } };
  if (visit.link !== "offline") return visit;
  const link = visit.conversation === undefined ? "live" : "reconnecting";
  return { ...visit, link, outbox: wakeWaiting(visit.outbox), notice: { kind: "online" } };
}

function changeLink(visit: Visit, isLive: boolean): Visit {
  if (!isLive) return visit.link === "live" ? { ...visit, link: "reconnecting" } : visit;
  return visit.link === "live" ? visit : { ...visit, link: "live", outbox: wakeWaiting(visit.outbox) };
}

function sendDraft(visit: Visit, clientTurnId: string): Visit {
  if (visit.isComposing || findPending(visit.outbox) !== undefined) return visit;

  const draftFault = findDraftFault(visit.draft);
  if (draftFault !== undefined) return { ...visit, draftFault };
  return { ...ask(visit, { clientTurnId, text: visit.draft.trim() }), draft: "" };
}

function ask(visit: Visit, { clientTurnId, text }: { readonly clientTurnId: string; readonly text: string }): Visit {
  if (findPending(visit.outbox) !== undefined) return visit;

  const outbox = [...visit.outbox, queueMessage(clientTurnId, text)];
  return { ...visit, outbox, draftFault: undefined, failedAsk: undefined, notice: afterNews(visit.notice) };
}

/** What is being typed already is kept behind it. */
function takeBack(
  visit: Visit,
  { clientTurnId, text }: { readonly clientTurnId: string; readonly text: string },
): Visit {
  if (visit.isComposing) return visit;

  const outbox = visit.outbox.filter(({ clientTurnId: id, state }) => id !== clientTurnId || state === "accepted");
  const draft = visit.draft.trim() === "" ? text : `${text}\n${visit.draft}`;
  return { ...visit, outbox, draft, draftFault: undefined };
}

function hearTurn(visit: Visit, clientTurnId: string, event: TurnEvent): Visit {
  const outbox = change(visit.outbox, { clientTurnId }, (item) => hear(item, event));
  if (event.kind !== "turn") return { ...visit, outbox };

  const { turn } = event;
  const isInRecord = isRecorded(visit, turn);
  const notice: Notice = turn.outcome === "stopped" ? { kind: "stopped" } : { kind: "answer-ready", turn };
  return {
    ...visit,
    outbox: isInRecord ? drop(outbox, clientTurnId) : outbox,
    unread: visit.unread + (visit.isHidden && !isInRecord ? 1 : 0),
    notice,
    secrets: noteSecret(visit.secrets, turn.handoff),
  };
}

function isRecorded({ record }: Visit, { id }: Turn): boolean {
  return record.some((event) => "turn" in event && event.turn.id === id);
}

function promisePerson(visit: Visit, handoff: Handoff): Visit {
  const personRequest: PersonRequest = handoff.caseId === undefined ? { kind: "referred", handoff } : { kind: "none" };
  return { ...visit, personRequest, secrets: noteSecret(visit.secrets, handoff) };
}

function failMessage(visit: Visit, clientTurnId: string, failure: ServiceFailure): Visit {
  const outbox = change(visit.outbox, { clientTurnId }, (item) => markFailed(item, failure));
  const notice = visit.notice?.kind === "preparing" ? undefined : visit.notice;
  return { ...visit, outbox, notice };
}

/** Everything of the conversation goes; what is being typed or was never sent stays. */
function endConversation(visit: Visit, why: "erased" | "gone" | "started-new"): Visit {
  const { language, answerLanguage, noticeVersion, abroad, mailsNews, draft, isComposing, device, link, isHidden } =
    visit;
  const kept = { answerLanguage, noticeVersion, abroad, mailsNews, draft, isComposing, device, isHidden };
  const outbox =
    why === "gone"
      ? visit.outbox
          .filter(({ state }) => state !== "accepted")
          .map((item) => queueMessage(item.clientTurnId, item.text))
      : [];
  const notice: Notice = { kind: why };
  return { ...startVisit(language), ...kept, outbox, notice, link: link === "offline" ? "offline" : "live" };
}

function change(
  outbox: readonly OutboxItem[],
  which: Pick<OutboxItem, "clientTurnId"> | undefined,
  to: (item: OutboxItem) => OutboxItem,
): readonly OutboxItem[] {
  return outbox.map((item) => (item.clientTurnId === which?.clientTurnId ? to(item) : item));
}

function drop(outbox: readonly OutboxItem[], clientTurnId: string): readonly OutboxItem[] {
  return outbox.filter((item) => item.clientTurnId !== clientTurnId);
}

/** What was told once is news until the visitor goes on. */
function afterNews(notice: Notice | undefined): Notice | undefined {
  return notice?.kind === "preparing" || notice?.kind === "answer-ready" ? notice : undefined;
}
