/** Reviews as rows. */
import type { Review } from "#src/people/review/review.ts";
import type { ReviewRow } from "./tables.ts";

export type NewReviewRow = Omit<ReviewRow, "place">;

export function rowOfReview(review: Review): NewReviewRow {
  const { id, conversationId, turnId, at, reviewerId, reviewerRole, verdict, refs, note, turn } = review;
  return {
    id,
    conversation_id: conversationId,
    turn_id: turnId,
    at: at.getTime(),
    reviewer_id: reviewerId,
    reviewer_role: reviewerRole,
    verdict,
    refs: refs.join(" "),
    passage_id: review.passageId ?? null,
    note,
    turn_at: turn.at.getTime(),
    language: turn.language,
    outcome: turn.outcome,
    confidence: turn.confidence,
  };
}

/** @returns undefined for what is left of a review when its conversation is erased */
export function reviewOfRow(row: ReviewRow): Review | undefined {
  const { id, conversation_id, turn_id, at, reviewer_id, reviewer_role, verdict, refs, passage_id, note } = row;
  if (conversation_id === null || reviewer_id === null) return undefined;
  const { turn_at, language, outcome, confidence } = row;
  return {
    id,
    conversationId: conversation_id,
    turnId: turn_id,
    at: new Date(at),
    reviewerId: reviewer_id,
    reviewerRole: reviewer_role,
    verdict,
    refs: refs.split(" ").filter((ref) => ref !== ""),
    passageId: passage_id ?? undefined,
    note,
    turn: { at: new Date(turn_at), language, outcome, confidence },
  };
}
