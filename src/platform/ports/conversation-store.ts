/**
 * Where conversations are kept: append-only, in order, durable before anything is acknowledged.
 *
 * Every method that writes does all of it or nothing. What has a name (`once`) is written once, however often it is sent. Texts must be redacted before they
 * get here.
 */
import type { Conversation } from "#src/conversation/conversation.ts";
import type { EventKind, NewEvent, RecordedEvent } from "#src/conversation/event.ts";

export interface ConversationStore {
  /** @returns false where a conversation of this id is there already; nothing is written then */
  start(conversation: Conversation, events: readonly NewEvent[]): Promise<boolean>;
  find(conversationId: string): Promise<Conversation | undefined>;
  append(conversationId: string, events: readonly NewEvent[], condition?: AppendCondition): Promise<Appended>;
  /**
   * Events after a place, in order, without gaps.
   * @param after the last `seq` that is known; 0 for all
   * @param limit at most so many
   */
  read(conversationId: string, after: number, limit: number): Promise<readonly RecordedEvent[]>;
  /** The last events of these kinds, at most `limit`, the latest first. */
  readLast(conversationId: string, kinds: readonly EventKind[], limit: number): Promise<readonly RecordedEvent[]>;
  /** The event recorded under this name, see `NewEvent.once`. */
  findOnce(conversationId: string, once: string): Promise<RecordedEvent | undefined>;
  /** Messages of visitors from before an instant that no turn was recorded for, oldest first: what a crash cut off. */
  unanswered(
    before: Date,
    limit: number,
  ): Promise<readonly { readonly conversationId: string; readonly turnId: string }[]>;
  /**
   * Takes the conversation and its events away for good, also from the files it was in, as far as these are in our hands.
   * A case of it that is not closed ends as withdrawn, in the same write. Of its cases stays what `retention.ts` says.
   * @returns false where there is none
   */
  erase(conversationId: string, at: Date): Promise<boolean>;
  /**
   * The same, only where nothing was recorded in it since then and no case of it is open; looked at in the same write.
   * @returns false where there is none, or it is not idle, or has a case that is not closed
   */
  eraseIdle(conversationId: string, since: Date): Promise<boolean>;
  /** Ids of conversations whose last event is older, at most `limit`. */
  findIdle(before: Date, limit: number): Promise<readonly string[]>;
  /**
   * Ids of conversations in which a turn was recorded within a time, in the order of ids, at most `limit`.
   * @param after the last id that is known; empty for the first ones
   */
  findAnswered(within: Period, after: string, limit: number): Promise<readonly string[]>;
}

/** From an instant on, and before another. */
export interface Period {
  readonly since: Date;
  readonly until: Date;
}

/** Only where a helper has the conversation's case, or none has it; looked at in the same write. */
export type AppendCondition = "owned" | "unowned";

export type Appended =
  | { readonly kind: "appended"; readonly events: readonly RecordedEvent[] }
  /** An event's `once` is taken, by this one: nothing was written. */
  | { readonly kind: "recorded-before"; readonly event: RecordedEvent }
  /** Against the condition: nothing was written. */
  | { readonly kind: "owner-changed" }
  /** Never started, or erased. */
  | { readonly kind: "no-conversation" };
