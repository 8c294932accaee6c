/** A reviewed turn as a labelled question, where it is one: a question that says alone what is asked, and what should become of it. */
import type { Conversation } from "#src/conversation/conversation.ts";
import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Review } from "#src/people/review/review.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import type { Expectation } from "./labelled-question.ts";
import type { ReviewedQuestion } from "./reviewed-questions.ts";

/** Why a review gives no label. */
export type NoLabel =
  /** Which district or country is meant was said earlier, or by the place it was asked from. */
  | "leans-on-more"
  /** What is wrong is said, but not what would be right. */
  | "no-answer-named"
  | "not-recorded";

type Labelled = { readonly kind: "labelled"; readonly question: ReviewedQuestion } | { readonly kind: NoLabel };

/** What the reviewed turns were about. */
export interface ReviewedKnowledge {
  readonly knowledge: Pick<Knowledge, "passages">;
  readonly recogniseDistricts: RecogniseDistricts;
}

export function labelReview(
  review: Review,
  { conversation, events }: { readonly conversation: Conversation; readonly events: readonly RecordedEvent[] },
  { knowledge: { passages }, recogniseDistricts }: ReviewedKnowledge,
): Labelled {
  const event = events.find((one) => "turn" in one && one.turn.id === review.turnId);
  const message = events.find((one) => one.kind === "message.visitor" && one.turnId === review.turnId);
  if (event === undefined || !("turn" in event) || message?.kind !== "message.visitor") return { kind: "not-recorded" };
  const matter = hasMatter(event.turn) ? event.internal?.focus : undefined;
  // A follow-up that was made whole is a question of its own in the words it was made into.
  const text = (matter?.asksFor === undefined ? message.text : matter.text).replaceAll(/\s+/gu, " ").trim();
  if (conversation.district !== undefined || !namesPlaces(text, matter, recogniseDistricts)) {
    return { kind: "leans-on-more" };
  }

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

/** False for a turn that left the conversation about what it was about before: the focus recorded with it is not its own. */
function hasMatter({ confidence, reason }: Turn): boolean {
  return confidence !== null && reason !== "asked-for-person";
}

/** False where a district or country that the turn was about stands in no word of the text: it was told earlier. */
function namesPlaces(text: string, matter: Focus | undefined, recogniseDistricts: RecogniseDistricts): boolean {
  const districts = new Set(recogniseDistricts(text));
  const nations = new Set(recogniseNations(text).map(([name]) => name));
  return (
    (matter?.districts ?? []).every((district) => districts.has(district)) &&
    (matter?.nations ?? []).every(([name]) => nations.has(name))
  );
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
