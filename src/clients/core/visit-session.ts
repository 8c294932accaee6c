/**
 * Carries out what a visit asks for: sends its messages, follows its conversation, keeps it, and tells what came of it
 * as events. Knows no document; the clock, the network and chance are handed in.
 */
import type { Result } from "#src/platform/shared/result.ts";
import type { CaseEvaluation, HandoffRequest } from "#src/protocol/case.ts";
import type { ExportFormat } from "#src/protocol/conversation.ts";
import type { ModelAbroad } from "#src/protocol/event.ts";
import type { Feedback } from "#src/protocol/feedback.ts";
import type { Service } from "./call-service.ts";
import type { ConversationClient, FileCopy } from "./conversation-client.ts";
import type { ConversationKey } from "./conversation-path.ts";
import { followEvents } from "./follow-events.ts";
import { nextToSend, type OutboxItem } from "./outbox.ts";
import type { VisitEvent } from "./visit-event.ts";
import { isGone, type ServiceFailure } from "./service-failure.ts";
import type { ModelsAbroad, Visit } from "./visit.ts";
import { keepVisit, type Stores } from "./visit-storage.ts";

export interface SessionOptions {
  readonly client: ConversationClient;
  readonly service: Service;
  readonly stores: Stores;
  readonly visit: () => Visit;
  readonly dispatch: (event: VisitEvent) => void;
  readonly newId: () => string;
  /** 0 to 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface VisitSession {
  /** To be told of every change, after it. */
  readonly follow: (before: Visit, after: Visit) => void;
  /** Whatever waits before trying again tries now. */
  readonly hurry: () => void;
  /** Whether messages may be sent to a model abroad, from the next one on. */
  readonly chooseAbroad: (isAllowed: boolean) => void;
  readonly askForPerson: (request: HandoffRequest) => Promise<void>;
  readonly giveFeedback: (feedback: Feedback) => Promise<void>;
  readonly evaluate: (evaluation: CaseEvaluation) => Promise<void>;
  readonly exportCopy: (format: ExportFormat) => Promise<FileCopy | undefined>;
  readonly erase: () => Promise<void>;
}

/** Before the second try of a message: a connection that broke once mostly holds the next time. */
const SECOND_TRY_PAUSE_MS = 1_000;

export function createVisitSession(options: SessionOptions): VisitSession {
  const { client, service, stores, visit, dispatch, newId, random, now } = options;
  let startKey = newId();
  let starting: Promise<Result<ConversationKey, ServiceFailure>> | undefined;
  /** What was chosen is on its way, one choice after the other. */
  let choosing = Promise.resolve();
  let following: { readonly conversation: ConversationKey; readonly stop: AbortController } | undefined;
  const wakers = new Set<() => void>();

  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      wakers.add(wake);
    });

  const hurry = (): void => {
    for (const wake of wakers) wake();
  };

  /** The conversation, started when there is none; many may ask for it at once. */
  const reachConversation = async (): Promise<Result<ConversationKey, ServiceFailure>> => {
    const { conversation } = visit();
    if (conversation !== undefined) return { ok: true, value: conversation };
    starting ??= startConversation().finally(() => (starting = undefined));
    return starting;
  };

  const startConversation = async (): Promise<Result<ConversationKey, ServiceFailure>> => {
    const { language, answerLanguage, noticeVersion, guide, district, allowsAbroad, abroad } = visit();
    const notice = noticeVersion === undefined ? {} : { notice: { version: noticeVersion } };
    const context = { ...(guide && { guide: guide.id }), ...(district && { district: district.id }) };
    const about = Object.keys(context).length === 0 ? {} : { context };
    const consents = allowsAbroad ? { consents: consentTo(abroad) } : {};
    const started = await client.start({ language, channel: "web", ...about, ...notice, ...consents }, startKey);
    // Lost on the way it may have started one; refused, it has not, and the next try may say something else.
    if (started.ok || started.error.kind === "refused") startKey = newId();
    if (!started.ok) return started;
    if (answerLanguage !== undefined) {
      const changed = await client.changeLanguage(started.value, answerLanguage);
      if (!changed.ok) return changed;
    }
    dispatch({ kind: "conversation-started", started: started.value });
    // Chosen while it was being started.
    if (visit().allowsAbroad !== allowsAbroad) tellChoice(started.value, !allowsAbroad);
    return { ok: true, value: { id: started.value.id, token: started.value.token } };
  };

  const tellChoice = (conversation: ConversationKey, isAllowed: boolean): void => {
    choosing = choosing.then(async () => {
      const consents = isAllowed ? consentTo(visit().abroad) : { modelAbroad: false };
      const changed = await client.changeConsents(conversation, consents);
      if (!changed.ok) dispatch({ kind: "abroad-failed", isAllowed: !isAllowed, failure: changed.error });
    });
  };

  const sendOnce = async ({ clientTurnId, text }: OutboxItem): Promise<ServiceFailure | undefined> => {
    const conversation = await reachConversation();
    if (!conversation.ok) return conversation.error;
    // A message that is sent after a consent was withdrawn must not overtake the withdrawal.
    await choosing;
    const turn = await client.send(conversation.value, { clientTurnId, text }, (event) =>
      dispatch({ kind: "turn-told", clientTurnId, event }),
    );
    if (!turn.ok) return turn.error;
    dispatch({ kind: "turn-told", clientTurnId, event: { kind: "turn", turn: turn.value } });
    return undefined;
  };

  const send = async (item: OutboxItem): Promise<void> => {
    const { clientTurnId } = item;
    dispatch({ kind: "message-sending", clientTurnId });
    let failure = await sendOnce(item);
    if (failure?.kind === "connection-lost" && !isAccepted(visit(), clientTurnId)) {
      await wait(SECOND_TRY_PAUSE_MS);
      failure = await sendOnce(item);
    }
    if (failure === undefined) return;
    if (isGone(failure) && visit().conversation !== undefined) dispatch({ kind: "conversation-ended", why: "gone" });
    else dispatch({ kind: "message-failed", clientTurnId, failure });
  };

  const startFollowing = (conversation: ConversationKey): void => {
    const stop = new AbortController();
    following = { conversation, stop };
    void followEvents({
      service,
      conversation,
      after: () => visit().lastPlace,
      onEvents: (events) => {
        if (!stop.signal.aborted) dispatch({ kind: "events-read", events });
      },
      onLink: (isLive) => {
        if (!stop.signal.aborted) dispatch({ kind: "link-changed", isLive });
      },
      wait,
      random,
      signal: stop.signal,
    }).then((end) => {
      if (end === "gone" && !stop.signal.aborted) dispatch({ kind: "conversation-ended", why: "gone" });
    });
  };

  const followConversation = (conversation: ConversationKey | undefined): void => {
    if (following?.conversation.id === conversation?.id) return;
    following?.stop.abort();
    following = undefined;
    hurry();
    if (conversation !== undefined) startFollowing(conversation);
  };

  const stopTurn = async (conversation: ConversationKey, turnId: string): Promise<void> => {
    const stopped = await client.stop(conversation, turnId);
    if (!stopped.ok) dispatch({ kind: "request-failed", failure: stopped.error });
  };

  const changeLanguage = async (after: Visit): Promise<void> => {
    if (after.conversation === undefined || after.answerLanguage === undefined) return;
    const changed = await client.changeLanguage(after.conversation, after.answerLanguage);
    if (!changed.ok) dispatch({ kind: "request-failed", failure: changed.error });
  };

  return {
    hurry,
    follow(before, after) {
      keepVisit(stores, before, after, now());
      followConversation(after.conversation);
      const stopping = turnToStop(after);
      if (after.conversation !== undefined && stopping !== undefined && stopping !== turnToStop(before)) {
        void stopTurn(after.conversation, stopping);
      }
      const next = after.link === "offline" || after.device === undefined ? undefined : nextToSend(after.outbox);
      if (next !== undefined) void send(next);
      if (before.link === "offline" && after.link !== "offline") hurry();
      if (isChosenHere(before, after)) void changeLanguage(after);
    },
    chooseAbroad(isAllowed) {
      dispatch({ kind: "abroad-chosen", isAllowed });
      const { conversation } = visit();
      if (conversation !== undefined) tellChoice(conversation, isAllowed);
    },
    async askForPerson(request) {
      dispatch({ kind: "person-requested" });
      const conversation = await reachConversation();
      const handoff = conversation.ok ? await client.askForPerson(conversation.value, request) : conversation;
      dispatch(
        handoff.ok
          ? { kind: "person-promised", handoff: handoff.value }
          : { kind: "person-failed", failure: handoff.error },
      );
    },
    async giveFeedback(feedback) {
      const { conversation } = visit();
      if (conversation === undefined) return;
      dispatch({ kind: "feedback-given", feedback });
      const given = await client.giveFeedback(conversation, feedback);
      if (!given.ok) dispatch({ kind: "feedback-failed", turnId: feedback.turnId, failure: given.error });
    },
    async evaluate(evaluation) {
      const { conversation } = visit();
      if (conversation === undefined) return;
      // What was said comes back with the record.
      const evaluated = await client.evaluateCase(conversation, evaluation);
      if (!evaluated.ok) dispatch({ kind: "request-failed", failure: evaluated.error });
    },
    async exportCopy(format) {
      const { conversation } = visit();
      if (conversation === undefined) return undefined;
      const copy = await client.exportCopy(conversation, format);
      dispatch(copy.ok ? { kind: "copy-saved" } : { kind: "request-failed", failure: copy.error });
      return copy.ok ? copy.value : undefined;
    },
    async erase() {
      const { conversation } = visit();
      const erased = conversation === undefined ? undefined : await client.erase(conversation);
      const isErased = erased === undefined || erased.ok || isGone(erased.error);
      dispatch(
        isErased ? { kind: "conversation-ended", why: "erased" } : { kind: "request-failed", failure: erased.error },
      );
    },
  };
}

function isAccepted({ outbox }: Visit, clientTurnId: string): boolean {
  return outbox.find((item) => item.clientTurnId === clientTurnId)?.state === "accepted";
}

/** The turn that the visitor wants stopped, once the service has told its name. */
function turnToStop({ outbox }: Visit): string | undefined {
  return outbox.find(({ isStopping, turn }) => isStopping === true && turn === undefined)?.turnId;
}

/** A language that the record brought is known over there already. */
function isChosenHere(before: Visit, after: Visit): boolean {
  return after.answerLanguage !== before.answerLanguage && after.lastPlace === before.lastPlace;
}

/** For what the visitor was told of, whatever the service has by now. */
function consentTo(abroad: ModelsAbroad | undefined): { modelAbroad: true; models?: ModelAbroad[] } {
  return { modelAbroad: true, ...(abroad && { models: [...abroad.models] }) };
}
