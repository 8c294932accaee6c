import type { Outcome } from "#src/turn/outcome.ts";
import { tellsAnswer } from "../questions/is-right.ts";
import type { LabelledQuestion } from "../questions/labelled-question.ts";

export type Verdict =
  /** Answered, and the first citation tells a fact that answers. */
  | "right"
  /** Answered otherwise, or although nothing answers it. */
  | "wrong"
  /** Asked back for a district: no answer, no error. */
  | "asked-back"
  /** Not answered although a guide answers it. */
  | "false-refusal"
  /** Rightly given to a person, turned away, or greeted. */
  | "rightly-not-answered";

/** @param answerable some passage of today's knowledge answers the question */
export function judgeTurn(question: LabelledQuestion, outcome: Outcome, answerable: boolean): Verdict {
  if (outcome.kind === "answered") {
    const first = outcome.answer.citations[0]?.passage;
    return first !== undefined && tellsAnswer(first, question) ? "right" : "wrong";
  }
  if (outcome.kind === "clarify") return question.expect === "clarify" ? "rightly-not-answered" : "asked-back";
  return answerable ? "false-refusal" : "rightly-not-answered";
}
