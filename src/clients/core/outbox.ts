/**
 * Messages on their way: each is kept with its own name until the service has it in the record, so that it can be sent
 * again and is never there twice. Pure.
 */
import type { Citation, Turn } from "#src/protocol/turn.ts";
import type { TurnEvent } from "./read-turn-event.ts";
import { mayPass, type ServiceFailure } from "./service-failure.ts";

export interface OutboxItem {
  /** Names the message to the service: sent again under the same name, it is the same message. */
  readonly clientTurnId: string;
  readonly text: string;
  /**
   * `queued`: to be sent next; `sending`: nobody knows yet whether it arrived; `waiting`: until the network is back;
   * `failed`: the visitor decides; `accepted`: durable over there, its turn is being made or has come.
   */
  readonly state: "queued" | "sending" | "waiting" | "failed" | "accepted";
  /** Why it was not sent, while it waits or has failed. */
  readonly failure?: ServiceFailure | undefined;
  /** The service's name for it, once accepted. */
  readonly turnId?: string | undefined;
  /** What has come of the answer so far. */
  readonly heard: Heard;
  readonly turn?: Turn | undefined;
  /** The visitor wants no answer any more. */
  readonly isStopping?: boolean;
}

export interface Heard {
  readonly text: string;
  readonly citations: readonly Citation[];
}

const NOTHING_HEARD: Heard = { text: "", citations: [] };

export function queueMessage(clientTurnId: string, text: string): OutboxItem {
  return { clientTurnId, text, state: "queued", heard: NOTHING_HEARD };
}

/** The message that may be sent now: one at a time, and in the order they were written. */
export function nextToSend(outbox: readonly OutboxItem[]): OutboxItem | undefined {
  const next = outbox.find(({ state, turn }) => state !== "failed" && turn === undefined);
  return next?.state === "queued" ? next : undefined;
}

/** The message whose answer is being waited for, if there is one. */
export function findPending(outbox: readonly OutboxItem[]): OutboxItem | undefined {
  return outbox.find(({ state, turn }) => turn === undefined && (state === "sending" || state === "accepted"));
}

export function markSending(item: OutboxItem): OutboxItem {
  return { ...item, state: "sending", failure: undefined, heard: NOTHING_HEARD };
}

/** What the stream of its turn tells. */
export function hear(item: OutboxItem, event: TurnEvent): OutboxItem {
  const { heard } = item;
  switch (event.kind) {
    case "accepted":
      return { ...item, state: "accepted", turnId: event.turnId };
    case "delta":
      return { ...item, heard: { ...heard, text: heard.text + event.text } };
    case "citation":
      return { ...item, heard: { ...heard, citations: [...heard.citations, event.citation] } };
    case "turn":
      return { ...item, state: "accepted", turnId: event.turn.id, turn: event.turn };
    case "error":
      return item;
  }
}

/** A message that was accepted cannot fail any more: the record will tell how its turn ended. */
export function markFailed(item: OutboxItem, failure: ServiceFailure): OutboxItem {
  const isSafe = item.state === "accepted" && mayPass(failure);
  return isSafe ? item : { ...item, state: mayPass(failure) ? "waiting" : "failed", failure };
}

/** What waits for the network may be sent again. */
export function wakeWaiting(outbox: readonly OutboxItem[]): readonly OutboxItem[] {
  return outbox.map((item) => (item.state === "waiting" ? { ...item, state: "queued" } : item));
}

/** As it is found after the page was gone: nobody knows any more whether what was being sent arrived. */
export function reviveOutbox(outbox: readonly OutboxItem[]): readonly OutboxItem[] {
  return outbox.map((item) => (item.state === "failed" ? item : queueMessage(item.clientTurnId, item.text)));
}
