/** Reviews as rows. */
import type { Review } from "#src/people/review/review.ts";
import type { ReviewRow } from "./tables.ts";

export type NewReviewRow = Omit<ReviewRow, "place">;

export function rowOfReview(review: Review): NewReviewRow {
  const { id, conversationId, turnId, at, reviewerId, verdict, refs, passageId = null, note, turn } = review;
  return {
    id,
    conversation_id: conversationId,
    turn_id: turnId,
    at: at.getTime(),
    reviewer_id: reviewerId,
    verdict,
    refs: refs.join(" "),
    passage_id: passageId,
    note,
    turn_at: turn.at.getTime(),
    language: turn.language,
    outcome: turn.outcome,
    confidence: turn.confidence,
  };
}

export function reviewOfRow(row: Omit<ReviewRow, "conversation_id">, conversationId: string): Review {
  const { id, turn_id, at, reviewer_id, verdict, refs, passage_id, note, turn_at, language, outcome, confidence } = row;
  return {
    id,
    conversationId,
    turnId: turn_id,
    at: new Date(at),
    reviewerId: reviewer_id,
    verdict,
    refs: refs.split(" ").filter((ref) => ref !== ""),
    passageId: passage_id ?? undefined,
    note,
    turn: { at: new Date(turn_at), language, outcome, confidence },
  };
}
