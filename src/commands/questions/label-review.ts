/** A reviewed turn as a labelled question, where it is one: a question that says alone what is asked, and what should become of it. */
import type { Conversation } from "#src/conversation/conversation.ts";
import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Review } from "#src/people/review/review.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Expectation } from "./labelled-question.ts";
import type { ReviewedQuestion } from "./reviewed-questions.ts";

/** Why a review gives no label. */
export type NoLabel =
  /** Its message follows another, or the place it was asked from says which district is meant. */
  | "leans-on-more"
  /** What is wrong is said, but not what would be right. */
  | "no-answer-named"
  | "not-recorded";

type Labelled = { readonly kind: "labelled"; readonly question: ReviewedQuestion } | { readonly kind: NoLabel };

export function labelReview(
  review: Review,
  { conversation, events }: { readonly conversation: Conversation; readonly events: readonly RecordedEvent[] },
  { passages }: Pick<Knowledge, "passages">,
): Labelled {
  const event = events.find((one) => "turn" in one && one.turn.id === review.turnId);
  const message = events.find((one) => one.kind === "message.visitor" && one.turnId === review.turnId);
  if (event === undefined || !("turn" in event) || message?.kind !== "message.visitor") return { kind: "not-recorded" };
  // A follow-up that was made whole is a question of its own in the words it was made into.
  const focus = event.internal?.focus;
  const isFollowUp = focus?.asksFor !== undefined;
  if (conversation.district !== undefined) return { kind: "leans-on-more" };
  const text = (isFollowUp ? focus.text : message.text).replaceAll(/\s+/gu, " ").trim();

  const named = review.passageId === undefined ? review.refs : refsOf(review.passageId);
  const expect = expectationOf(review, event.turn, named);
  if (expect === undefined) return { kind: "no-answer-named" };
  const cited = event.turn.citations[0]?.refs ?? [];
  const refs = expect === "answer" ? (named.length > 0 ? named : cited) : [];
  if (expect === "answer" && refs.length === 0) return { kind: "no-answer-named" };
  return {
    kind: "labelled",
    question: { language: event.turn.language, text, expect, refs, reviewed: beijingDate(review.at) },
  };

  function refsOf(passageId: string): readonly string[] {
    return passages.find(({ id }) => id === passageId)?.refs ?? [];
  }
}

const EXPECTED: Readonly<Partial<Record<Turn["outcome"], Expectation>>> = {
  answered: "answer",
  "handed-off": "hand-off",
  clarify: "clarify",
  "small-talk": "small-talk",
  refused: "refuse",
};

function expectationOf({ verdict }: Review, { outcome }: Turn, named: readonly string[]): Expectation | undefined {
  switch (verdict) {
    case "right":
      return EXPECTED[outcome];
    case "should-have-handed-over":
      return "hand-off";
    case "should-have-answered":
      return "answer";
    case "wrong":
      return named.length > 0 ? "answer" : undefined;
  }
}
