/**
 * Takes turns: from a visitor's message to the recorded turn, once for each `clientTurnId`, however often and from however
 * many connections it is sent.
 *
 * Turns of one conversation run one after the other. One that was cut off by a crash is finished when it is sent again, or
 * when the host starts (`finish`).
 */
import type { Result } from "#src/platform/shared/result.ts";
import type { NewTurn } from "#src/protocol/conversation.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Steps } from "#src/turn/answer-question.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { Conversation } from "./conversation.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import { isFingerprintOf } from "./fingerprint.ts";
import { createQueue } from "./create-queue.ts";
import { takeRoad } from "./take-road.ts";
import { createTurnReaders } from "./turn-readers.ts";
import { type AcceptedMessage, messageName, recordedTurn, turnName } from "./turn-ledger.ts";

export interface TurnTaker {
  take(conversation: Conversation, message: NewTurn, sender?: TurnSender): Promise<TurnTaken>;
  /** Finishes a turn whose message is in the record. */
  finish(conversation: Conversation, message: AcceptedMessage): Promise<TurnTaken>;
  /** @returns once the turn is recorded: as stopped, unless it was finished before; false where there is no such turn */
  stop(conversation: Conversation, turnId: string): Promise<boolean>;
  /** Stops whatever runs in a conversation. */
  abandon(conversationId: string): void;
  /** Somebody reads the conversation. @returns ends the reading */
  attachReader(conversationId: string): () => void;
  /** The host ends: nothing is waited for any more. */
  close(): void;
}

/** Hears of a turn on its way. */
export interface TurnListener {
  /** The message is durable. Not called where the turn runs or was taken before. */
  readonly accepted?: (message: AcceptedMessage) => void;
  readonly step?: (step: keyof Steps) => void;
  /** A piece of the text stands fast, before the turn is recorded; joined they are the beginning of its text. */
  readonly delta?: (text: string) => void;
  /** The same message is on its way already: the turn comes when it is there. Its id is not known before it is durable. */
  readonly joined?: (turnId: string | undefined) => void;
}

/** Whoever sends a message, and hears of its turn. */
export interface TurnSender extends TurnListener {
  /** Stands for their address and does not tell it, see `Asker`. */
  readonly client?: string;
}

export type TurnTaken = Result<Turn, TextProblem | "key-reused" | "no-conversation">;

interface HowToTake {
  /** The message is in the record, and what is known of it is what stands there. */
  readonly isInRecord: boolean;
  /** Undefined where nobody sent it just now: it is finished from the record. */
  readonly client: string | undefined;
  readonly listener: TurnListener;
}

interface RunningTurn {
  /** As it was sent; undefined where it is finished from the record. */
  readonly text: string | undefined;
  readonly taken: Promise<TurnTaken>;
  readonly abort: AbortController;
  turnId: string | undefined;
}

export function createTurnTaker(parts: ConversationParts): TurnTaker {
  const { conversations, keys } = parts;
  const inTurn = createQueue();
  /** By conversation, then by `clientTurnId`. */
  const running = new Map<string, Map<string, RunningTurn>>();
  const readers = createTurnReaders(abandon);

  function run(conversation: Conversation, message: NewTurn, how: HowToTake): RunningTurn {
    const abort = new AbortController();
    const { promise: taken, resolve, reject } = Promise.withResolvers<TurnTaken>();
    const turn: RunningTurn = { text: how.isInRecord ? undefined : message.text, abort, turnId: undefined, taken };
    const ofConversation = running.get(conversation.id) ?? new Map<string, RunningTurn>();
    running.set(conversation.id, ofConversation.set(message.clientTurnId, turn));
    const accepted = (event: AcceptedMessage): void => {
      turn.turnId = event.turnId;
      how.listener.accepted?.(event);
    };
    const taking = { conversation, message, ...how, signal: abort.signal, listener: { ...how.listener, accepted } };
    inTurn(conversation.id, () => takeOnce(taking))
      .finally(() => {
        ofConversation.delete(message.clientTurnId);
        if (ofConversation.size === 0) running.delete(conversation.id);
      })
      .then(resolve, reject);
    return turn;
  }

  async function takeOnce(taking: Taking): Promise<TurnTaken> {
    const { conversation, message, isInRecord } = taking;
    const before = await conversations.findOnce(conversation.id, messageName(message.clientTurnId));
    if (before?.kind !== "message.visitor") return startTurn(taking, undefined);
    const isSame =
      isInRecord || isFingerprintOf(before.internal?.fingerprint, keys, "turn-body", conversation.id, message.text);
    if (!isSame) return { ok: false, error: "key-reused" };
    const recorded = await conversations.findOnce(conversation.id, turnName(before.turnId));
    return recorded === undefined ? startTurn(taking, before) : recordedTurn(recorded);
  }

  async function startTurn(taking: Taking, accepted: AcceptedMessage | undefined): Promise<TurnTaken> {
    const taken = await takeRoad(parts, { ...taking, accepted });
    if (taken.ok) return taken;
    const { error } = taken;
    // Another process took it at the same moment, or a helper gave the conversation back: it is in the record now.
    return error === "accepted-before" || error === "owner-changed" ? takeOnce(taking) : { ok: false, error };
  }

  function abandon(conversationId: string): void {
    for (const { abort } of running.get(conversationId)?.values() ?? []) abort.abort();
  }

  return {
    async take(conversation, message, { client, ...listener } = {}) {
      const same = running.get(conversation.id)?.get(message.clientTurnId);
      if (same === undefined) return run(conversation, message, { isInRecord: false, client, listener }).taken;
      if (same.text !== undefined && same.text !== message.text) return { ok: false, error: "key-reused" };
      listener.joined?.(same.turnId);
      if (same.text !== undefined) return same.taken;
      // It is being finished from the record: once it is, the record tells whether it is the same.
      await same.taken;
      return run(conversation, message, { isInRecord: false, client, listener }).taken;
    },
    async finish(conversation, { clientTurnId, text }) {
      const same = running.get(conversation.id)?.get(clientTurnId);
      return (same ?? run(conversation, { text, clientTurnId }, { isInRecord: true, client: undefined, listener: {} }))
        .taken;
    },
    async stop(conversation, turnId) {
      const turn = running
        .get(conversation.id)
        ?.values()
        .find((one) => one.turnId === turnId);
      if (turn === undefined) return (await conversations.findOnce(conversation.id, turnName(turnId))) !== undefined;
      turn.abort.abort();
      await turn.taken;
      return true;
    },
    abandon,
    attachReader: (conversationId) => readers.attach(conversationId),
    close: () => readers.close(),
  };
}

export interface Taking extends HowToTake {
  readonly conversation: Conversation;
  readonly message: NewTurn;
  readonly signal: AbortSignal;
}
