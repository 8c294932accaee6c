/**
 * What somebody of the staff says of a turn of the assistant: append-only, the last one of a turn counts. When the
 * conversation is erased, the verdict of that one stays with `turn`, and the role of who gave it, each of its day alone.
 */
import type { Language } from "#src/language/language.ts";
import type { Role } from "#src/protocol/desk.ts";
import type { ReviewVerdict } from "#src/protocol/review.ts";
import type { Turn } from "#src/protocol/turn.ts";

export interface Review {
  /** Chosen by whoever writes it: the same again is the same review. */
  readonly id: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly at: Date;
  readonly reviewerId: string;
  /** As it was then. */
  readonly reviewerRole: Role;
  readonly verdict: ReviewVerdict;
  /** Collected facts that answer the question, or … */
  readonly refs: readonly string[];
  /** … the passage that does. */
  readonly passageId: string | undefined;
  /** Redacted. */
  readonly note: string;
  /** Of the turn, so that what was stated and what was found can still be compared when the conversation is gone. */
  readonly turn: ReviewedTurn;
}

export interface ReviewedTurn extends Pick<Turn, "outcome" | "confidence"> {
  readonly language: Language;
  readonly at: Date;
}
