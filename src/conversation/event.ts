/**
 * What a conversation is made of: events, recorded once, in order, never changed. Everything else about a conversation is
 * a fold over them.
 *
 * A recorded event is what goes on the wire, plus what only the service itself needs (`internal`), minus what can be
 * derived (a case's secret is never recorded).
 */
import type { Steps } from "#src/turn/answer-question.ts";
import type { Generation } from "#src/turn/answer/generated/generation.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { Rewriting } from "#src/turn/question/rewrite/rewriting.ts";
import type { EventOnWire } from "#src/protocol/event.ts";

export type EventKind = EventOnWire["kind"];
export type Author = EventOnWire["author"];

/** An event on its way into the record, which gives it its place. */
export type NewEvent = WithoutPlace<EventOnWire> & {
  /**
   * Makes recording it again do nothing: at most one event of a conversation has this name. Undefined: it may happen any
   * number of times.
   */
  readonly once?: string;
  readonly internal?: Internal;
};

/** An event with its place in the conversation. */
export type RecordedEvent = EventOnWire & { readonly internal?: Internal };

/** What an event carries for the service itself; never on the wire, in an export or on the desk. */
export interface Internal {
  /** Keyed hash of a message or request as it was sent: tells a repetition from another one under the same name. */
  readonly fingerprint?: string;
  /** What the conversation is about after a turn. */
  readonly focus?: Focus;
  /** How an answer was written, what was dropped of it and why. */
  readonly generation?: Generation;
  /** How long each step of a turn took, in milliseconds. */
  readonly stepMs?: StepTimes;
  /** What a model made of the message of a turn, where one was asked. */
  readonly rewriting?: Rewriting;
  /** What a helper's message was written from. */
  readonly draft?: UsedDraft;
}

/** A model's suggestion that a helper took up. */
export interface UsedDraft {
  /** Id and version of the prompt. */
  readonly prompt: string;
  readonly model: string;
  /** How many characters were put in, taken out or replaced before it was sent. */
  readonly edits: number;
}

type WithoutPlace<Event> = Event extends unknown ? Omit<Event, "seq"> : never;

export type StepTimes = { readonly [Step in keyof Steps]?: number };
