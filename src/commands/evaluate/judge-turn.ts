import type { Outcome } from "#src/turn/outcome.ts";
import { tellsAnswer } from "../questions/is-right.ts";
import type { Expectation, LabelledQuestion } from "../questions/labelled-question.ts";

export type Verdict =
  /** Answered, and the first citation tells a fact that answers. */
  | "right"
  /** Answered otherwise, or although nothing answers it. */
  | "wrong"
  /** Not answered although a guide answers it: handed over, … */
  | "false-refusal"
  /** … or asked back for a district it did not lack. */
  | "asked-back"
  /** Not answered, and nothing answers it; what became of it is what should have. */
  | "met"
  /** Not answered, and nothing answers it; but a greeting, an attack or a missing district was taken for something else. */
  | "mistaken";

const OUTCOME_OF: Readonly<Record<Exclude<Expectation, "answer">, Outcome["kind"]>> = {
  "hand-off": "handed-off",
  clarify: "clarify",
  "small-talk": "small-talk",
  refuse: "refused",
};

/**
 * @param answerable some passage of today's knowledge answers the question; one labelled `answer` whose facts no guide
 *                   tells yet belongs to a person
 */
export function judgeTurn(question: LabelledQuestion, outcome: Outcome, answerable: boolean): Verdict {
  if (outcome.kind === "answered") {
    const first = outcome.answer.citations[0]?.passage;
    return first !== undefined && tellsAnswer(first, question) ? "right" : "wrong";
  }
  if (answerable) return outcome.kind === "clarify" ? "asked-back" : "false-refusal";
  const expected = question.expect === "answer" ? "hand-off" : question.expect;
  return outcome.kind === OUTCOME_OF[expected] ? "met" : "mistaken";
}
