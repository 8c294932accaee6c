/** Records what somebody of the staff says of a turn they can see. Sent twice, it is one review. */
import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { DeskStores } from "#src/people/desk/desk-stores.ts";
import { type OpenedCase, readCase } from "#src/people/desk/read-case.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { readAnswerPlace } from "./read-answer-place.ts";
import type { ReviewVerdict } from "#src/protocol/review.ts";
import type { Review } from "./review.ts";

export interface ReviewRequest {
  /** The form's own, random. */
  readonly key: string;
  readonly caseId: string;
  readonly turnId: string;
  readonly verdict: ReviewVerdict;
  /** Ids of facts, or of one passage, as they were typed; empty for none. */
  readonly answer: string;
  /** Cleaned and redacted; empty for none. */
  readonly note: string;
}

/** `answer-needed`: what should have been answered must say from what. `key-reused`: another review was sent under it. */
export type ReviewFault = "not-found" | "answer-unknown" | "answer-needed" | "key-reused";

export async function reviewTurn(
  request: ReviewRequest,
  account: Account,
  { knowledge, ...stores }: DeskStores & { readonly knowledge: Pick<Knowledge, "passages"> },
): Promise<Result<void, ReviewFault>> {
  const { key, caseId, turnId, verdict, note } = request;
  const opened = await readCase(caseId, account, stores);
  const turn = opened && reviewableTurns(opened).find((one) => one.turn.id === turnId);
  if (opened?.case.conversationId === undefined || turn === undefined) return { ok: false, error: "not-found" };

  const place = readAnswerPlace(request.answer, knowledge);
  if (place === undefined) return { ok: false, error: "answer-unknown" };
  const isPlaced = place.refs.length > 0 || place.passageId !== undefined;
  if (verdict === "should-have-answered" && !isPlaced) return { ok: false, error: "answer-needed" };

  const { language, outcome, confidence } = turn.turn;
  const at = stores.clock.now();
  const review: Review = {
    id: key,
    conversationId: opened.case.conversationId,
    turnId,
    at,
    reviewerId: account.id,
    reviewerRole: account.role,
    verdict,
    ...place,
    note,
    turn: { at: new Date(turn.at), language, outcome, confidence },
  };
  const log = { at, accountId: account.id, action: "reviewed", caseId } as const;
  if (await stores.reviews.add(review, log)) return { ok: true, value: undefined };
  const before = await stores.reviews.find(key);
  // Erased at this very moment.
  if (before === undefined) return { ok: false, error: "not-found" };
  return saysTheSame(before, review) ? { ok: true, value: undefined } : { ok: false, error: "key-reused" };
}

function saysTheSame(one: Review, other: Review): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf({ conversationId, turnId, reviewerId, verdict, refs, passageId = "", note }: Review): string {
  return JSON.stringify([conversationId, turnId, reviewerId, verdict, refs, passageId, note]);
}

/** The turns of a case that were the assistant's to decide, in their order. */
export function reviewableTurns({ events }: Pick<OpenedCase, "events">): readonly ReviewableTurn[] {
  return events.filter(
    (event): event is ReviewableTurn =>
      "turn" in event && event.turn.outcome !== "with-person" && event.turn.outcome !== "stopped",
  );
}

export type ReviewableTurn = RecordedEvent & { readonly turn: Turn };
