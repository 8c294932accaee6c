/** What a conversation is about, as far as its next message may lean on it. Plain values: it is stored between turns. */
import type { Facet } from "#src/knowledge/facet.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import type { Place } from "#src/language/places/create-place-recogniser.ts";
import type { AnsweredFrom, Question } from "./question.ts";

export interface Focus {
  /** The last question that can stand alone: as it was asked, or as it was made whole. */
  readonly text: RedactedText;
  readonly districts: readonly string[];
  readonly facets: readonly Facet[];
  readonly nations: readonly Place[];
  /** Kinds of answer a follow-up asked for; absent when the question was asked as a whole. */
  readonly asksFor?: readonly Facet[];
  /** Absent when it was not answered. */
  readonly answeredFrom?: AnsweredFrom;
  /** What we asked back for; absent when we did not. */
  readonly asked?: "district";
}

/**
 * The focus once a turn is over. Small talk, a wish for a person, what is refused, a cry for help and what says nothing
 * that could be looked up have no matter: the conversation is still about what it was about before.
 *
 * @param question undefined when the message was settled before it was understood
 */
export function focusAfter(
  question: Question | undefined,
  outcome: Outcome,
  previous: Focus | undefined,
): Focus | undefined {
  if (question === undefined || question.wantsPerson || outcome.confidence === null) return previous;
  const { text, districts, facets, nations } = question;
  const passage = outcome.kind === "answered" ? outcome.answer.citations[0]?.passage : undefined;
  return {
    text,
    districts,
    facets,
    nations,
    ...(question.followUp && { asksFor: question.followUp.asksFor }),
    ...(passage && { answeredFrom: { guideId: passage.guideId, passageId: passage.id } }),
    ...(outcome.kind === "clarify" && { asked: outcome.slot }),
  };
}
