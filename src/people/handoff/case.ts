import type { Language } from "#src/language/language.ts";
import type { CaseOutcome, CaseState, ContactKind } from "#src/protocol/case.ts";
import type { HandOffReason } from "#src/turn/outcome.ts";
import type { Handling } from "./machine/handling.ts";
import type { Stage } from "./machine/stage.ts";

/** A matter that was handed to people. */
export interface Case {
  readonly id: string;
  /** What the visitor and the team call it by, `QD-20261125-482913-7`. */
  readonly number: string;
  /** Undefined once the visitor has erased the conversation. */
  readonly conversationId: string | undefined;
  /** Where it stands. */
  readonly stage: Stage;
  /** Who answers its visitor: follows from the stage, and is kept because cases are found by it. Both come of `atStage`. */
  readonly state: CaseState;
  /** Id of the team it was routed to. */
  readonly team: string;
  readonly reason: CaseReason;
  /** What it was opened for, redacted; empty once erased. */
  readonly question: string;
  /** The visitor's language. */
  readonly language: Language;
  /** Origin of the site it comes from. */
  readonly site: string;
  readonly openedAt: Date;
  /** RFC 3339 with offset: when a person replies at the latest. */
  readonly promisedBy: string;
  /** False where the official holidays up to then were not published when it was promised. */
  readonly calendarKnown: boolean;
  readonly contact: SealedContact | undefined;
  readonly handling: Handling;
  /** When time itself does something to it next, see `machine/clock-act.ts`. */
  readonly wakesAt: Date | undefined;
  /** Who has it, or had it last where it is with its visitor or closed. */
  readonly helper: Helper | undefined;
  readonly firstReplyAt: Date | undefined;
  readonly closedAt: Date | undefined;
  readonly outcome: CaseOutcome | undefined;
  /** Keyed hash of the request that opened it, where it was opened by one. */
  readonly fingerprint: string | undefined;
  /** Grows by one with every change. */
  readonly version: number;
}

export type CaseReason = HandOffReason | "visitor-asked";

export interface Helper {
  readonly id: string;
  /** The name the visitor sees. */
  readonly name: string;
}

export interface SealedContact {
  readonly kind: ContactKind;
  /** Encrypted by `Keys.seal`. */
  readonly sealed: string;
}
