import type { EventKind } from "#src/conversation/event.ts";

/** Something in a record that somebody may have to be told of; written in the same write as its event. */
export interface NoticeCause {
  /** In the order they were written; of no other cause, ever. */
  readonly place: number;
  readonly conversationId: string;
  readonly caseId: string;
  readonly eventKind: EventKind;
  readonly author: string;
  /** Place of the event in its conversation. */
  readonly seq: number;
  readonly at: Date;
}

export const NOTICE_KINDS = [
  /** Staff: a case waits. */
  "case-opened",
  /** Visitor: is this address theirs? */
  "confirm-address",
  /** Visitor: it is, and this is how the case stands. */
  "address-confirmed",
  "case-replied",
  "case-closed",
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One message to one recipient, on its way out. It holds no address and no content: both are looked up when it is sent. */
export interface Notice {
  /** Says what it is about and who gets it: there is one of a name, ever. */
  readonly name: string;
  readonly kind: NoticeKind;
  readonly channel: "mail" | "robot" | "webhook";
  /** Id of an account, of a team, or of a visitor's address; empty for the webhook. */
  readonly recipient: string;
  readonly conversationId: string;
  readonly caseId: string;
  readonly madeAt: Date;
  /** Not before. */
  readonly dueAt: Date;
}

/** One that is being sent by whoever holds it. */
export interface ClaimedNotice extends Notice {
  /** How often somebody has begun to send it, this time included. */
  readonly attempts: number;
  /** Of this attempt: whoever sends it after us has another. */
  readonly claim: string;
}

/**
 * `sent`: the other side has taken it. `failed`: it never will, or was asked for too long. `dropped`: nobody needs it any
 * more.
 */
export type NoticeEnd = "sent" | "failed" | "dropped";
